import { messageOf } from '../observability/log.ts';
import { operatorCommands } from './operator-commands.ts';

const program = operatorCommands(process.env, (line) => {
  console.log(line);
});
program.parseAsync().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});

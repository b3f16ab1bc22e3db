import { Command } from 'commander';
import { SetUpError } from './compiler/java.ts';
import { addDograh } from './dograh/command.ts';
import { addPages } from './pages/command.ts';
import { addServe } from './serve/command.ts';

const CANNOT_RUN = 2;

const program = new Command('npm run local-org --').description('An org on your own machine.').showHelpAfterError();
addServe(program);
addDograh(program);
addPages(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = CANNOT_RUN;
}

/* Changes the secrets of a running bridge so that at every moment the old or the new one is taken. */
import { run } from '../org/shared/script.ts';
import { rotationCommand } from './rotation/command.ts';

await run(rotationCommand());

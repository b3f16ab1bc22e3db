/** A process that builds the base components into the folder of its argument: `prepare.ts` waits for it. */
import { SetUpError } from '../../compiler/java.ts';
import { buildVendor } from './build.ts';

try {
  await buildVendor(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** A process that builds the base components into the folder of its argument: `prepare.ts` waits for it. */
import { buildVendor } from './build.ts';

try {
  await buildVendor(process.argv[2] ?? '');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

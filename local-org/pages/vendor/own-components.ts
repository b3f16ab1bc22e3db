import { join } from 'node:path';

/** Our own components that are compiled with Salesforce's: those of the shell, and those that no package carries. */
export const OWN_COMPONENTS = join(import.meta.dirname, '..', 'browser', 'components');

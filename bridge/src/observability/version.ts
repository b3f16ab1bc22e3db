import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the bridge: that of the project that it stands in. */
export const bridgeVersion: string = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as { version: string }
).version;

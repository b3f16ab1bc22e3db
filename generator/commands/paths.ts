import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that this generator stands in. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const schemaFolder = path.join(repository, 'generator/schema');
export const templateFolder = path.join(repository, 'generator/templates');

/** Formatted texts are kept where `npm ci` sweeps them away together with the tools that made them. */
export const formatCache = path.join(repository, 'node_modules/.cache/dograh-generator');

import { Problem } from './problem.ts';
import { isObject } from './salesforce-cli.ts';

/** The package that sfdx-project.json describes. */
export interface ProjectPackage {
  readonly name: string;
  /** A Dev Hub has given it an id before. */
  readonly isKnown: boolean;
}

/**
 * Reads the package from the settings of the project.
 *
 * @param settings the content of sfdx-project.json
 * @throws Problem when they name no package
 */
export function packageIn(settings: unknown): ProjectPackage {
  const directories = isObject(settings) ? settings['packageDirectories'] : undefined;
  const first: unknown = Array.isArray(directories) ? directories[0] : undefined;
  const name = isObject(first) ? first['package'] : undefined;
  if (typeof name !== 'string') throw new Problem('sfdx-project.json names no package in its first package directory.');
  const aliases = isObject(settings) ? settings['packageAliases'] : undefined;
  return { name, isKnown: isObject(aliases) && name in aliases };
}

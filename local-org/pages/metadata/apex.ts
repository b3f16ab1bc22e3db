import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const CACHEABLE = /@AuraEnabled\s*\(([^)]*)\)\s*(?:(?:public|global|static)\s+)+[\w.<>,\s[\]]+?\s(\w+)\s*\(/gi;

/** Methods of a class that pages may keep the answers of. */
export function cacheableMethods(className: string, source: string): string[] {
  return [...source.matchAll(CACHEABLE)]
    .filter(([, options = '']) => /cacheable\s*=\s*true/i.test(options))
    .map(([, , method = '']) => `${className}.${method}`);
}

export async function readCacheableMethods(file: string): Promise<string[]> {
  return cacheableMethods(basename(file, '.cls'), await readFile(file, 'utf8'));
}

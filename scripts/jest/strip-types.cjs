/*
 * Jest's TypeScript transform: takes the types away and changes nothing else. `tsc` has the word on types, so nothing is
 * checked here, and the compiler the project has anyway is enough: no second one, no native binary.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');

const compilerOptions = { target: 'ES2022', module: 'ESNext', verbatimModuleSyntax: true, inlineSources: true };
const self = readFileSync(__filename);
const { version } = require('typescript/package.json');

/** Node gives a module its own place on disk; Jest 29 gives it the URL only. On the first line, so that no line moves. */
function ownPlace(/** @type {string} */ path) {
  return `import.meta.filename = ${JSON.stringify(path)}; import.meta.dirname = ${JSON.stringify(dirname(path))}; `;
}

/** @type {import('@jest/transform').SyncTransformer} */
module.exports = {
  /** Jest keeps what it transformed under this key, so the compiler is loaded only for files that changed. */
  getCacheKey: (source, path, { configString }) =>
    [self, version, source, path, configString]
      .reduce((hash, part) => hash.update(part), createHash('sha256'))
      .digest('hex'),

  process(source, path) {
    const ts = require('typescript');
    const { outputText } = ts.transpileModule(source, {
      fileName: path,
      compilerOptions: { ...ts.convertCompilerOptionsFromJson(compilerOptions, '.').options, inlineSourceMap: true }
    });
    return { code: outputText.includes('import.meta.') ? ownPlace(path) + outputText : outputText };
  }
};

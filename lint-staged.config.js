/** Before a commit: what is committed is formatted and linted, and the generated package fits its sources. */
export default {
  '*.{js,mjs,cjs,ts}': ['prettier --write', 'eslint --fix --max-warnings 0'],
  '*.{cls,trigger,xml,json,md,yml,html,css}': 'prettier --write',
  // A function, so that the names of the changed files are not passed on: the package is one whole.
  '{generator,force-app}/**': () => 'npm run --silent generate -- --check',
  '{lwc-src,force-app/main/default/lwc}/**': () => 'npm run --silent build:lwc -- --check'
};

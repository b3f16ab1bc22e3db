import js from '@eslint/js';
import locker from '@locker/eslint-plugin-locker';
import slds from '@salesforce-ux/eslint-plugin-slds';
import lwc from '@salesforce/eslint-config-lwc';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript-eslint';

const typescriptFiles = ['{generator,scripts,local-org,bridge,lwc-src/toolchain}/**/*.ts', '*.config.ts'];
const testFiles = ['**/__tests__/**'];

/** The order of the houses: each may import only what stands before it. */
const houses = ['generator/schema', 'generator', 'lwc-src', 'bridge', 'local-org', 'scripts'];

/** The generator's folders that the schema, which holds no logic, must not know. */
const generatorFolders = readdirSync(join(import.meta.dirname, 'generator'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map((entry) => entry.name);

/** Refuses imports of every house that stands behind the given one. */
function onlyWhatStandsBefore(house, position) {
  const later = houses.slice(position + 1).filter((other) => !other.startsWith(`${house}/`));
  const group = later.map((other) => `**/${other}/**`);
  // A file of the schema reaches the generator's other folders by their own names, which no pattern of the house has.
  if (house === 'generator/schema') group.push(...generatorFolders.map((folder) => `../**/${folder}/**`));
  return {
    files: [`${house}/**/*.ts`],
    ignores: house === 'generator' ? ['generator/schema/**', ...testFiles] : testFiles,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group, message: `${house} may import only: ${houses.slice(0, position + 1).join(', ')}.` }] }
      ]
    }
  };
}

/** What an org gets, and what it is made from; the tool chain between the two runs in Node. */
const pages = {
  javascript: ['force-app/**/lwc/**/*.js'],
  typescript: ['lwc-src/!(toolchain)/**/*.ts'],
  tests: ['lwc-src/!(toolchain)/**/__tests__/**/*.ts'],
  styles: ['lwc-src/!(toolchain)/**/*.css'],
  templates: ['lwc-src/!(toolchain)/**/*.html']
};

/** What is sound TypeScript and still refused by the compiler in an org. */
const refusedByThePlatform = [
  { selector: 'MethodDefinition > PrivateIdentifier.key', message: 'An org refuses #methods: write `private`.' },
  { selector: 'StaticBlock', message: 'An org refuses static blocks.' },
  { selector: 'AccessorProperty', message: 'An org refuses accessor fields.' },
  { selector: 'ImportExpression', message: 'An org refuses import() in a component.' }
];

/** Of the plugin's rules only those for what fails in an org; the others name what merely behaves differently there. */
const blockedByLightningWebSecurity = Object.fromEntries(
  Object.keys(locker.rules)
    .filter((rule) => rule.endsWith('-blocked-properties'))
    .map((rule) => [`@locker/locker/${rule}`, 'error'])
);

/** A page must look right in every theme: colours come from styling hooks, classes from the design system. */
const designSystem = [
  'no-slds-class-overrides',
  'no-deprecated-classes-slds2',
  'lwc-token-to-slds-hook',
  'no-unsupported-hooks-slds2',
  'no-slds-namespace-for-custom-hooks',
  'no-slds-private-var'
];
const [designSystemStyles, designSystemTemplates] = ['css', 'html'].flatMap(
  (kind) => slds.configs[`flat/recommended-${kind}`]
);

function designSystemRules({ rules }) {
  const isChosen = (rule) => designSystem.some((name) => rule.endsWith(`/${name}`));
  const chosen = Object.keys(rules).map((rule) => [rule, isChosen(rule) ? 'error' : 'off']);
  // No theme changes a size, and many sizes have no hook.
  const colours = ['error', { reportNumericValue: 'never' }];
  return Object.fromEntries([...chosen, ['@salesforce-ux/slds/no-hardcoded-values-slds2', colours]]);
}

const sizes = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }]
};

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '.cache/',
      'coverage/',
      'reports/',
      'force-app/**/staticresources/**',
      '**/__fixtures__/**',
      '**/__golden__/**',
      '**/__tests__/{fixtures,golden,faults}/**'
    ]
  },
  { plugins: { '@typescript-eslint': typescript.plugin }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ignores: ['force-app/**', 'lwc-src/toolchain/jest/stubs/**'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: { ...sizes, eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' }
  },
  {
    files: typescriptFiles,
    extends: [js.configs.recommended, ...typescript.configs.strictTypeChecked],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      ...sizes,
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      // Looking for control characters is what an escape does.
      'no-control-regex': 'off',
      // A person reads what a command prints; numbers in such a sentence need no cast.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The nodes of ts-morph and of the Apex parser are made by factories: the rule sees none of their constructors.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }]
    }
  },
  // A type parameter or an empty interface of the schema is read by the generator, not by TypeScript.
  {
    files: ['generator/schema/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off'
    }
  },
  ...houses.slice(0, -1).map(onlyWhatStandsBefore),
  // TypeScript has seen to it that nothing is used before it is there.
  {
    files: pages.javascript,
    extends: [lwc.configs.recommended],
    rules: { 'no-use-before-define': 'off', 'no-void': ['error', { allowAsStatement: true }] }
  },
  // Stubs are modules of pages that run under Jest.
  {
    files: ['lwc-src/toolchain/jest/stubs/**/*.js'],
    extends: [lwc.configs.recommended],
    languageOptions: { globals: globals.jest }
  },
  {
    files: pages.typescript,
    extends: [lwc.configs.recommended],
    languageOptions: {
      parser: typescript.parser,
      parserOptions: { project: ['lwc-src/tsconfig.json', 'lwc-src/tsconfig.test.json'] }
    },
    rules: {
      eqeqeq: 'error',
      // The compiler knows these better than the linter does.
      'import/default': 'off',
      'import/named': 'off',
      'import/namespace': 'off',
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-use-before-define': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // These two stumble over types (`import type`, `as const`); they judge the compiled JavaScript.
      '@lwc/lwc/no-disallowed-lwc-imports': 'off',
      '@lwc/lwc/valid-wire': 'off',
      // A promise that nobody waits for takes its error with it. `void` says that this is meant.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { inheritedMethods: false } }],
      'no-void': ['error', { allowAsStatement: true }],
      'no-restricted-syntax': ['error', ...refusedByThePlatform]
    }
  },
  { files: pages.typescript, ignores: ['lwc-src/types/**'], rules: sizes },
  // Timers are what polling and clocks are made of; the tests show that a page that goes away stops them.
  { files: [...pages.javascript, ...pages.typescript], rules: { '@lwc/lwc/no-async-operation': 'off' } },
  {
    files: pages.tests,
    rules: {
      // Tests look at adapters without wiring them.
      '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./(?!.*(generator/schema|__tests__)/)',
              message: 'Import c/<bundle>: so the test also runs on what an org gets.'
            }
          ]
        }
      ]
    }
  },
  // A `describe` is a chapter, not a function.
  { files: testFiles, rules: { 'max-lines-per-function': 'off' } },
  { ...designSystemStyles, files: pages.styles, rules: designSystemRules(designSystemStyles) },
  { ...designSystemTemplates, files: pages.templates },
  {
    files: [...pages.javascript, ...pages.typescript],
    plugins: { '@locker/locker': locker },
    rules: {
      ...blockedByLightningWebSecurity,
      // A page that polls, reconnects and shows how old its data is needs timers; tests set its clock.
      '@lwc/lwc/no-async-operation': 'off'
    }
  },
  prettier
);

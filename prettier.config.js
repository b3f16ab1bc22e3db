/**
 * The one place that says how everything looks: files that people write, and, through Prettier's own API, files that
 * the generator writes.
 *
 * Apex: the plugin needs the parser of Salesforce's compiler. `native` runs it as a ready-made executable (Linux x64,
 * macOS, Windows x64) and falls back to Java elsewhere. Measured on two cores with 105 classes of 57 lines on average,
 * by `time npx prettier --check`: native 3.2 s; the plugin's HTTP server 2.6 s, but 1.5 to 4 s more to start it, and
 * somebody has to stop it; one Java process per file 74 s.
 *
 * XML: laid out as Salesforce's own retrieve would: four spaces, `<empty/>`, never a break inside a text.
 * `preserve` and not `ignore`: the latter adds spaces and line breaks to descriptions and formulas that hold an entity
 * or more than one line, which would then be part of their value.
 *
 * @type {import('prettier').Config}
 */
export default {
  printWidth: 120,
  singleQuote: true,
  trailingComma: 'none',
  endOfLine: 'lf',
  plugins: ['prettier-plugin-apex', '@prettier/plugin-xml'],
  overrides: [
    { files: ['*.cls', '*.trigger', '*.apex'], options: { apexStandaloneParser: 'native', tabWidth: 4 } },
    {
      files: ['*.xml'],
      options: {
        printWidth: 100_000,
        tabWidth: 4,
        xmlSelfClosingSpace: false,
        xmlWhitespaceSensitivity: 'preserve'
      }
    },
    {
      files: ['**/lwc/**/*.html', 'lwc-src/**/*.html', 'local-org/pages/browser/components/**/*.html'],
      options: { parser: 'lwc' }
    }
  ]
};

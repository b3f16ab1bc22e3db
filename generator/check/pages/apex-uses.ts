/** Where the JavaScript of a page uses Apex: what is wired, what is called, and with which parameters. */
import ts from 'typescript';

export interface ApexUse {
  /** For example `CallController.getCalls`. */
  readonly method: string;
  readonly isWired: boolean;
  /** Names of the parameters; undefined when they are not written out where the method is used. */
  readonly parameters: readonly string[] | undefined;
  readonly line: number;
  readonly column: number;
}

const apexModule = '@salesforce/apex/';

/** All uses of Apex methods in a script. */
export function apexUses(file: string, text: string): ApexUse[] {
  if (!text.includes(apexModule)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const methods = importedMethods(source);
  const found: ApexUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(...useIn(node, source, methods));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importedMethods(source: ts.SourceFile): ReadonlyMap<string, string> {
  return new Map(
    source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
      const module = statement.moduleSpecifier.text;
      const local = statement.importClause?.name?.text;
      return local !== undefined && module.startsWith(apexModule)
        ? [[local, module.slice(apexModule.length)] as const]
        : [];
    })
  );
}

/** `@wire(method, {…})` or `method({…})`. */
function useIn(call: ts.CallExpression, source: ts.SourceFile, methods: ReadonlyMap<string, string>): ApexUse[] {
  if (!ts.isIdentifier(call.expression)) return [];
  const isWired = ts.isDecorator(call.parent) && call.expression.text === 'wire';
  const [adapter, ...rest]: readonly (ts.Expression | undefined)[] = isWired
    ? call.arguments
    : [call.expression, ...call.arguments];
  const method = adapter && ts.isIdentifier(adapter) ? methods.get(adapter.text) : undefined;
  if (method === undefined) return [];
  const { line, character } = source.getLineAndCharacterOfPosition(call.getStart(source));
  return [{ method, isWired, parameters: keysOf(rest[0]), line: line + 1, column: character + 1 }];
}

function keysOf(given: ts.Expression | undefined): readonly string[] | undefined {
  if (given === undefined) return [];
  if (!ts.isObjectLiteralExpression(given)) return undefined;
  const names = given.properties.map((one) =>
    one.name && !ts.isComputedPropertyName(one.name) ? one.name.text : null
  );
  return names.every((name) => name !== null) ? names : undefined;
}

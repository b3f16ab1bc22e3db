import { ts } from 'ts-morph';
import type { ReadContext } from './context.ts';
import { heritageDeclaration, isVocabulary } from './resolve.ts';

/** The interfaces that stand at the top level of a file. */
export function interfacesOf(file: ts.SourceFile): ts.InterfaceDeclaration[] {
  return file.statements.filter(ts.isInterfaceDeclaration);
}

/** What an interface extends. */
export function extendsOf(declaration: ts.InterfaceDeclaration): readonly ts.ExpressionWithTypeArguments[] {
  return declaration.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
}

export function propertiesOf({
  members
}: ts.InterfaceDeclaration | ts.TypeLiteralNode): readonly ts.PropertySignature[] {
  return members.filter(ts.isPropertySignature);
}

export function methodsOf({ members }: ts.InterfaceDeclaration): readonly ts.MethodSignature[] {
  return members.filter(ts.isMethodSignature);
}

/** A name as it is written; quotes belong to it. */
export function nameOf({ name }: { readonly name: ts.Node }): string {
  return ts.isIdentifier(name) ? name.text : name.getText();
}

/** The members of an interface, those of the plain interfaces that it extends first. */
export function membersOf(declaration: ts.InterfaceDeclaration, context: ReadContext): ts.PropertySignature[] {
  const inherited = extendsOf(declaration).flatMap((clause) => {
    const base = heritageDeclaration(clause, context);
    return base && ts.isInterfaceDeclaration(base) && !isVocabulary(base) ? membersOf(base, context) : [];
  });
  const own = propertiesOf(declaration);
  const overridden = new Set(own.map(nameOf));
  return [...inherited.filter((member) => !overridden.has(nameOf(member))), ...own];
}

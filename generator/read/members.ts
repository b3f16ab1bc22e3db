import { Node, type InterfaceDeclaration, type PropertySignature } from 'ts-morph';
import { heritageDeclaration, isVocabulary } from './resolve.ts';

/** The members of an interface, those of the plain interfaces that it extends first. */
export function membersOf(declaration: InterfaceDeclaration): PropertySignature[] {
  const inherited = declaration.getExtends().flatMap((clause) => {
    const base = heritageDeclaration(clause);
    return base && Node.isInterfaceDeclaration(base) && !isVocabulary(base) ? membersOf(base) : [];
  });
  const own = declaration.getProperties();
  const overridden = new Set(own.map((member) => member.getName()));
  return [...inherited.filter((member) => !overridden.has(member.getName())), ...own];
}

/** Rules about private members and variables that nobody uses. */
import {
  ClassBodyDeclarationContext,
  LocalVariableDeclarationContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { annotationNames, modifierNames } from '../../apex/modifiers.ts';
import { enclosing, maybe, type ApexUnit } from '../../apex/unit.ts';
import { apexRule } from '../rule.ts';

export const unusedMembers = apexRule({
  id: 'unused-member',
  what: 'A private method or a private constant is used nowhere.',
  mend: 'Delete it, or use it.',
  *check(project) {
    for (const unit of project.apex) {
      const counts = new Map<string, number>();
      const words = unit.nodes(ClassBodyDeclarationContext).length === 0 ? [] : wordsOf(unit.text);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const { node, name } of privateMembers(unit))
        if (counts.get(name.toLowerCase()) === 1) yield { place: unit.place(node), message: `nothing uses ${name}` };
    }
  }
});

export const unusedVariables = apexRule({
  id: 'unused-variable',
  what: 'A local variable is declared and never mentioned again.',
  mend: 'Delete it, or use it.',
  *check(project) {
    for (const unit of project.apex) {
      const wordsByMember = new Map<ClassBodyDeclarationContext | undefined, string[]>();
      for (const declaration of unit.nodes(LocalVariableDeclarationContext)) {
        const member = enclosing(declaration, ClassBodyDeclarationContext);
        const words =
          wordsByMember.get(member) ??
          wordsOf(member ? unit.text.slice(member.start.start, (member.stop?.stop ?? 0) + 1) : unit.text);
        wordsByMember.set(member, words);
        for (const one of declaration.variableDeclarators().variableDeclarator_list()) {
          const name = one.id().getText();
          if (words.filter((word) => word === name.toLowerCase()).length === 1)
            yield { place: unit.place(one), message: `nothing uses ${name}` };
        }
      }
    }
  }
});

/** Lower-case words of the code, without comments; a text may hold the name of a bound variable. */
function wordsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\/\/.*$/gm, ' ');
  return (code.match(/[A-Za-z_]\w*/g) ?? []).map((word) => word.toLowerCase());
}

interface Member {
  readonly node: ApexParserRuleContext;
  readonly name: string;
}

/** Fields of objects are left out: JSON reads and writes them by name. */
function privateMembers(unit: ApexUnit): Member[] {
  return unit.nodes(ClassBodyDeclarationContext).flatMap((member): Member[] => {
    const modifiers = modifierNames(member.modifier_list());
    const isSeen = modifiers.some((name) => /^(public|global|protected|override|virtual|abstract)$/.test(name));
    const declaration = maybe(member.memberDeclaration());
    if (isSeen || !declaration || annotationNames(member.modifier_list()).length > 0) return [];
    const method = maybe(declaration.methodDeclaration());
    if (method) return modifiers.includes('private') ? [{ node: method, name: method.id().getText() }] : [];
    const fields = modifiers.includes('static')
      ? maybe(declaration.fieldDeclaration())?.variableDeclarators().variableDeclarator_list()
      : undefined;
    return (fields ?? []).map((field) => ({ node: field, name: field.id().getText() }));
  });
}

/** Apex that flows can call. */
import { ClassBodyDeclarationContext, ClassDeclarationContext } from '@apexdevtools/apex-parser';
import { annotationNames, annotationText } from '../../apex/modifiers.ts';
import { maybe, enclosing } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';

export interface Invocable {
  /** Lower-case names of the input fields; empty when the input is a primitive or a record. */
  readonly variables: ReadonlySet<string>;
  readonly required: readonly string[];
}

/** The invocable method of a class, by class name; undefined when there is none. */
export function invocableOf(project: Project, className: string): Invocable | undefined {
  const unit = project.apex.find((one) => one.kind === 'class' && one.name.toLowerCase() === className.toLowerCase());
  const members = unit?.nodes(ClassBodyDeclarationContext) ?? [];
  const method = members.find((member) => annotationNames(member.modifier_list()).includes('invocablemethod'));
  if (!method) return undefined;
  const parameter = maybe(
    maybe(method.memberDeclaration().methodDeclaration())?.formalParameters().formalParameterList()
  )?.formalParameter_list()[0];
  const inputType = /^List<(?:\w+\.)?(\w+)>$/i.exec(parameter?.typeRef().getText() ?? '')?.[1];
  const variables = members.filter((member) => {
    const owner = enclosing(member, ClassDeclarationContext)?.id().getText();
    return (
      annotationNames(member.modifier_list()).includes('invocablevariable') &&
      owner?.toLowerCase() === inputType?.toLowerCase()
    );
  });
  const named = variables.map((member) => ({
    name: member.memberDeclaration().getText() && variableName(member),
    required: /required\s*=\s*true/i.test(annotationText(member.modifier_list(), 'invocablevariable'))
  }));
  return {
    variables: new Set(named.map((one) => one.name)),
    required: named.filter((one) => one.required).map((one) => one.name)
  };
}

function variableName(member: ClassBodyDeclarationContext): string {
  const declaration = member.memberDeclaration();
  const field = maybe(declaration.fieldDeclaration())?.variableDeclarators().variableDeclarator_list()[0]?.id();
  return (
    maybe(field ?? maybe(declaration.propertyDeclaration())?.id())
      ?.getText()
      .toLowerCase() ?? ''
  );
}

/** Rules about the modules and the Apex methods that a page uses. */
import { ClassBodyDeclarationContext, type MethodDeclarationContext } from '@apexdevtools/apex-parser';
import { annotationText } from '../../apex/modifiers.ts';
import { maybe } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { apexUses } from '../apex-uses.ts';
import { isPlatformModule } from '../base-components.ts';
import type { Page } from '../page.ts';
import { pageRule, problemIn } from './rule.ts';

export const modules = pageRule({
  id: 'page-module',
  what: 'A component imports a module that the platform does not have.',
  mend: 'Correct the name after `from`.',
  *check(page) {
    for (const { type, id, file, locations } of page.answer.metadata?.references ?? []) {
      if (type !== 'module' || /^(c\/|lwc$|@salesforce\/|\.)/.test(id) || isPlatformModule(id)) continue;
      yield problemIn(page, file, locations[0], `the platform has no module ${id}`);
    }
  }
});

export const wires = pageRule({
  id: 'page-apex-wire',
  what: 'A component wires an Apex method whose results the platform may not keep.',
  mend: 'Write @AuraEnabled(cacheable=true) at the method, or call it instead of wiring it.',
  *check(page, { project }) {
    for (const [file, use] of usesOf(page)) {
      const member = use.isWired ? methodOf(project, use.method)?.member : undefined;
      if (member && !/cacheable\s*=\s*true/i.test(annotationText(member.modifier_list(), 'auraenabled')))
        yield problemIn(page, file, use, `${use.method} is wired and not cacheable`);
    }
  }
});

export const parameters = pageRule({
  id: 'page-apex-parameter',
  what: 'A component gives an Apex method a parameter that it does not have: the method would get null instead.',
  mend: 'Write the name of the parameter as it stands in the Apex method.',
  *check(page, { project }) {
    for (const [file, use] of usesOf(page)) {
      const method = methodOf(project, use.method)?.method;
      if (!method || !use.parameters) continue;
      const known = parameterNames(method);
      for (const name of use.parameters)
        if (!known.includes(name)) yield problemIn(page, file, use, `${use.method} has no parameter ${name}`);
    }
  }
});

function* usesOf(page: Page): Generator<readonly [string, ReturnType<typeof apexUses>[number]]> {
  for (const [file, text] of Object.entries(page.source.files))
    if (file.endsWith('.js')) for (const use of apexUses(file, text)) yield [file, use];
}

interface ApexMethod {
  readonly member: ClassBodyDeclarationContext;
  readonly method: MethodDeclarationContext;
}

function methodOf(project: Project, name: string): ApexMethod | undefined {
  const [className, methodName] = name.split('.');
  const unit = project.apex.find((one) => one.kind === 'class' && one.name === className);
  for (const member of unit?.nodes(ClassBodyDeclarationContext) ?? []) {
    const method = maybe(maybe(member.memberDeclaration())?.methodDeclaration());
    if (method?.id().getText() === methodName && method) return { member, method };
  }
  return undefined;
}

function parameterNames(method: MethodDeclarationContext): string[] {
  const list = maybe(method.formalParameters().formalParameterList());
  return list?.formalParameter_list().map((one) => one.id().getText()) ?? [];
}

export const importRules = [modules, wires, parameters];

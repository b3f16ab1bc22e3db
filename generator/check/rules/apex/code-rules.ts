/** Rules about how Apex is written: sharing, loops, catches, ids, logs, documentation. */
import type { BlockContext } from '@apexdevtools/apex-parser';
import {
  CatchClauseContext,
  ClassBodyDeclarationContext,
  ClassDeclarationContext,
  LiteralContext,
  QueryContext,
  TypeDeclarationContext,
  type ApexParserRuleContext,
  type ModifierContext
} from '@apexdevtools/apex-parser';
import { callsOf, stringValue } from '../../apex/calls.ts';
import { dmlOf } from '../../apex/dml.ts';
import { annotationNames, modifierNames } from '../../apex/modifiers.ts';
import { maybe, enclosing, walk, type ApexUnit } from '../../apex/unit.ts';
import { apexRule } from '../rule.ts';
import { calloutAfterWrite } from './callout-rules.ts';
import { loops } from './loop-rules.ts';

export const syntax = apexRule({
  id: 'apex-syntax-error',
  what: 'The text is not Apex.',
  mend: 'Correct the text at the place named.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { line, column, message } of unit.errors) yield { place: { file: unit.file, line, column }, message };
    }
  }
});

export const sharing = apexRule({
  id: 'sharing-missing',
  what: 'A class does not say whether record sharing applies.',
  mend: 'Write with sharing, without sharing or inherited sharing.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { declaration, modifiers, isOuter } of classesOf(unit)) {
        const says = modifierNames(modifiers).some((name) => name.endsWith('sharing'));
        const isTest = annotationNames(modifiers).includes('istest');
        const reachesData = touchesData(unit, declaration);
        if (!says && !isTest && (isOuter || reachesData))
          yield { place: unit.place(declaration), message: `${declaration.id().getText()} has no sharing declaration` };
      }
    }
  }
});

interface DeclaredClass {
  readonly declaration: ClassDeclarationContext;
  readonly modifiers: readonly ModifierContext[];
  readonly isOuter: boolean;
}

function classesOf(unit: ApexUnit): DeclaredClass[] {
  return unit.nodes(ClassDeclarationContext).map((declaration) => {
    const outer = declaration.parentCtx;
    if (outer instanceof TypeDeclarationContext)
      return { declaration, modifiers: outer.modifier_list(), isOuter: true };
    const member = enclosing(declaration, ClassBodyDeclarationContext);
    return { declaration, modifiers: member?.modifier_list() ?? [], isOuter: false };
  });
}

function touchesData(unit: ApexUnit, declaration: ClassDeclarationContext): boolean {
  const own = (node: ApexParserRuleContext): boolean => enclosing(node, ClassDeclarationContext) === declaration;
  return unit.nodes(QueryContext).some(own) || dmlOf(unit).some(({ node }) => own(node));
}

export const catches = apexRule({
  id: 'empty-catch',
  what: 'A failure is caught and forgotten.',
  mend: 'Handle the failure: report it, keep it, or do not catch it.',
  *check(project) {
    for (const unit of project.apex) {
      for (const clause of unit.nodes(CatchClauseContext)) {
        const block: BlockContext | null = clause.block();
        const statements = maybe(block)?.statement_list() ?? [];
        if (statements.every((one) => /^(;|return(null)?;|continue;|break;)$/i.test(one.getText())))
          yield { place: unit.place(clause), message: 'the catch block does nothing' };
      }
    }
  }
});

/** Record ids begin with a key prefix and carry five digits of the instance and zeros. */
export const recordId =
  /^(?:00[0-9A-Za-z]|a[0-9A-Za-z]{2}|[0-9]{2}[0-9A-Za-z])[0-9A-Za-z]{2}0[0-9A-Za-z]{9}(?:[A-Z0-5]{3})?$/;

export const hardCodedIds = apexRule({
  id: 'hard-coded-id',
  what: 'A record id stands in the code; in another org it means nothing.',
  mend: 'Find the record by a name or a setting.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      for (const literal of unit.nodes(LiteralContext)) {
        const text = stringValue(literal);
        if (text !== undefined && recordId.test(text) && /\d.*\d/.test(text))
          yield { place: unit.place(literal), message: `'${text}' looks like a record id` };
      }
    }
  }
});

export const debugLogs = apexRule({
  id: 'debug-log',
  what: 'Code writes to the debug log directly; payloads and personal data may end there.',
  mend: 'Use the package’s logger.',
  *check(project) {
    for (const unit of project.apex) {
      if (/Logger/.test(unit.name)) continue;
      for (const call of callsOf(unit, /^System\.debug$/i))
        yield { place: unit.place(call), message: 'System.debug outside the logger' };
    }
  }
});

export const documentation = apexRule({
  id: 'apexdoc-missing',
  what: 'A class, or a public or global method, has no ApexDoc.',
  mend: 'Write /** … */ in front of it.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      const outer = unit.nodes(TypeDeclarationContext)[0];
      if (outer && !hasDoc(unit, outer)) yield { place: unit.place(outer), message: `${unit.name} has no ApexDoc` };
      for (const member of unit.nodes(ClassBodyDeclarationContext)) {
        const method = maybe(member.memberDeclaration())?.methodDeclaration();
        const visible = modifierNames(member.modifier_list()).some((name) => name === 'public' || name === 'global');
        const inherited = modifierNames(member.modifier_list()).includes('override');
        if (method && visible && !inherited && isReachable(member) && !hasDoc(unit, member))
          yield { place: unit.place(member), message: `${method.id().getText()} has no ApexDoc` };
      }
    }
  }
});

/** False for members of a private inner class: nobody outside reads about them. */
function isReachable(member: ClassBodyDeclarationContext): boolean {
  const inner = enclosing(member, ClassBodyDeclarationContext);
  return (
    !inner ||
    (modifierNames(inner.modifier_list()).some((name) => name === 'public' || name === 'global') && isReachable(inner))
  );
}

function hasDoc(unit: ApexUnit, node: ApexParserRuleContext): boolean {
  const before = unit.text.slice(0, node.start.start).trimEnd();
  return before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**');
}

export const cacheableWrites = apexRule({
  id: 'cacheable-write',
  what: 'A method whose result pages may cache writes to the database; Salesforce stops it when it runs.',
  mend: 'Remove cacheable=true, or move the write.',
  *check(project) {
    for (const unit of project.apex) {
      for (const member of unit.nodes(ClassBodyDeclarationContext)) {
        const cacheable = member
          .modifier_list()
          .some((modifier) => /^@AuraEnabled\(.*cacheable=true/i.test(modifier.getText()));
        if (!cacheable) continue;
        const inside = new Set(walk(member));
        for (const { node, verb } of dmlOf(unit))
          if (inside.has(node)) yield { place: unit.place(node), message: `the ${verb} stands in a cacheable method` };
      }
    }
  }
});

export const codeStyleRules = [
  syntax,
  sharing,
  loops,
  calloutAfterWrite,
  catches,
  hardCodedIds,
  debugLogs,
  documentation,
  cacheableWrites
];

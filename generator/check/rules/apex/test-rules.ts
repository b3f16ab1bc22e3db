/** Rules about tests. */
import { AnnotationContext, ClassBodyDeclarationContext, MethodDeclarationContext } from '@apexdevtools/apex-parser';
import { argumentsOf, calledName, callsOf } from '../../apex/calls.ts';
import { annotationNames, modifierNames } from '../../apex/modifiers.ts';
import { enclosing, maybe, type ApexUnit } from '../../apex/unit.ts';
import { apexRule } from '../rule.ts';

const assertion = /^(System\.)?Assert\.|^System\.assert|^assert/i;

export const testAsserts = apexRule({
  id: 'test-asserts',
  what: 'A test asserts nothing, neither itself nor through a method of its class: it cannot fail.',
  mend: 'Assert what the class promises with System.Assert.',
  *check(project) {
    for (const unit of project.apex) {
      if (!unit.isTest) continue;
      const asserting = assertingMethods(unit);
      for (const method of unit.nodes(MethodDeclarationContext)) {
        const modifiers = enclosing(method, ClassBodyDeclarationContext)?.modifier_list() ?? [];
        if (annotationNames(modifiers).includes('istest') && !asserting.has(nameOf(method)))
          yield { place: unit.place(method), message: `${method.id().getText()} asserts nothing` };
      }
    }
  }
});

export const testMethods = apexRule({
  id: 'test-method',
  what: 'A test, or what prepares its data, returns something, takes something or is not static: a deployment refuses it.',
  mend: 'Write static void and no parameters.',
  *check(project) {
    for (const unit of project.apex) {
      if (!unit.isTest) continue;
      for (const method of unit.nodes(MethodDeclarationContext)) {
        const modifiers = enclosing(method, ClassBodyDeclarationContext)?.modifier_list() ?? [];
        const isTest = annotationNames(modifiers).some((name) => name === 'istest' || name === 'testsetup');
        const isVoid = maybe(method.VOID()) !== undefined;
        const takes = maybe(method.formalParameters().formalParameterList()) !== undefined;
        if (isTest && (!isVoid || takes || !modifierNames(modifiers).includes('static')))
          yield {
            place: unit.place(method),
            message: `${method.id().getText()} is not static void without parameters`
          };
      }
    }
  }
});

const literal = /^(true|false|null|-?\d+(\.\d+)?|'[^']*')$/i;

export const emptyAsserts = apexRule({
  id: 'test-assert-literal',
  what: 'A test asserts something about literals only: it cannot fail.',
  mend: 'Compare what the code returned or stored with what was promised.',
  *check(project) {
    for (const unit of project.apex) {
      if (!unit.isTest) continue;
      for (const call of callsOf(
        unit,
        /^(System\.)?(Assert\.(areEqual|areNotEqual|isTrue|isFalse|isNull|isNotNull)|assert(Equals|NotEquals)?)$/i
      )) {
        const compared = argumentsOf(call).slice(0, /equal/i.test(calledName(call)) ? 2 : 1);
        if (compared.length > 0 && compared.every((one) => literal.test(one.getText())))
          yield { place: unit.place(call), message: 'the assertion compares literals' };
      }
    }
  }
});

export const ownTestData = apexRule({
  id: 'test-all-data',
  what: 'A test reads the data of the org that it happens to run in.',
  mend: 'Remove SeeAllData and let the test insert what it needs.',
  *check(project) {
    for (const unit of project.apex) {
      for (const annotation of unit.nodes(AnnotationContext)) {
        if (/^@IsTest\(.*SeeAllData=true/i.test(annotation.getText()))
          yield { place: unit.place(annotation), message: 'the test sees all data' };
      }
    }
  }
});

const forTests =
  /^(System\.)?(runAs|Test\.(startTest|stopTest|setMock|setCreatedDate|loadData|setFixedSearchResults|enableChangeDataCapture|getEventBus|enqueueBatchJobs))$/i;

export const testOnly = apexRule({
  id: 'test-only-call',
  what: 'A class that is no test calls what the platform allows in tests only.',
  mend: 'Move the call into a test class, or mark the class with @IsTest.',
  *check(project) {
    for (const unit of project.apexWith(/\b(runAs|Test)\b/i)) {
      if (unit.isTest) continue;
      for (const call of callsOf(unit, forTests))
        yield { place: unit.place(call), message: `${calledName(call)} is for tests only` };
    }
  }
});

export const testRules = [testOnly, testMethods, testAsserts, emptyAsserts, ownTestData];

function nameOf(method: MethodDeclarationContext): string {
  return method.id().getText().toLowerCase();
}

/** Names of the methods that assert, themselves or through another method of the class. */
function assertingMethods(unit: ApexUnit): ReadonlySet<string> {
  const called = new Map<string, string[]>();
  const asserting = new Set<string>();
  for (const call of callsOf(unit, /./)) {
    const method = enclosing(call, MethodDeclarationContext);
    if (!method) continue;
    const [name, target] = [nameOf(method), calledName(call)];
    if (assertion.test(target)) asserting.add(name);
    called.set(target.toLowerCase(), [...(called.get(target.toLowerCase()) ?? []), name]);
  }
  // A set visits what is added to it on the way, so callers of callers are found too.
  for (const name of asserting) called.get(name)?.forEach((caller) => asserting.add(caller));
  return asserting;
}

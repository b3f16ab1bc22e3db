/** Rules about what code makes by name or without all that it needs: classes and platform events. */
import {
  AssignExpressionContext,
  CreatorContext,
  DotExpressionContext,
  MethodDeclarationContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { declaredTypes } from '../../apex/types.ts';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import { platformTypes } from '../../project/platform-types.ts';
import type { Project } from '../../project/project.ts';
import type { FieldModel } from '../../project/schema.ts';
import { childOf } from '../../xml/element.ts';
import { apexRule } from '../rule.ts';

export const classNames = apexRule({
  id: 'class-name',
  what: 'Code asks for a class by a name that neither the project nor the platform has.',
  mend: 'Correct the name; for a class of another package that may be absent, give its namespace as first argument.',
  *check(project) {
    for (const unit of project.apexWith(/\bforName\b/i)) {
      for (const call of callsOf(unit, /^(System\.)?Type\.forName$/i)) {
        const [name, second] = argumentsOf(call);
        const text = name && !second ? constantValue(name, unit, project) : undefined;
        if (!unit.isTest && typeof text === 'string' && !isType(text, project))
          yield { place: unit.place(call), message: `there is no class ${text}` };
      }
    }
  }
});

/** Generic types are left to the compiler's own names for them. */
function isType(name: string, project: Project): boolean {
  const [outer = '', inner] = name.toLowerCase().split('.');
  if (/[<[]/.test(name) || project.schema.object(name)) return true;
  const own = project.apex.find((unit) => unit.kind === 'class' && unit.name.toLowerCase() === outer);
  if (own) return inner === undefined || declaredTypes(own).has(inner);
  const types = platformTypes();
  return inner === undefined
    ? [...types.values()].some((namespace) => namespace.has(outer))
    : (types.get(outer)?.has(inner) ?? false);
}

export const eventFields = apexRule({
  id: 'event-field-missing',
  what: 'A platform event is made without a value for a required field: publishing it fails.',
  mend: 'Give the field a value where the event is made.',
  *check(project) {
    for (const unit of project.apexWith(/__e\b/i)) {
      if (unit.isTest) continue;
      for (const creator of unit.nodes(CreatorContext)) {
        const object = project.schema.object(creator.createdName().getText());
        if (object?.kind !== 'event' || !maybe(creator.classCreatorRest())) continue;
        const given = givenFields(creator, unit);
        for (const field of object.fields.values())
          if (isNeeded(field) && given && !given.has(field.apiName.toLowerCase()))
            yield { place: unit.place(creator), message: `${object.apiName} needs a value for ${field.apiName}` };
      }
    }
  }
});

function isNeeded(field: FieldModel): boolean {
  return field.file !== undefined && field.required && !childOf(field.element, 'defaultValue');
}

/** The fields that an event is made with or gets in the same method; undefined where their names cannot be told. */
function givenFields(creator: CreatorContext, unit: ApexUnit): ReadonlySet<string> | undefined {
  const list = maybe(creator.classCreatorRest().arguments().expressionList())?.expression_list() ?? [];
  const given = new Set(
    list.flatMap((one) => (one instanceof AssignExpressionContext ? [nameOf(one.expression(0))] : []))
  );
  const variable = maybe(enclosing(creator, VariableDeclaratorContext)?.id())?.getText().toLowerCase();
  const method = enclosing(creator, MethodDeclarationContext);
  if (variable === undefined || !method) return given;
  const text = unit.text.slice(method.start.start, (method.stop ?? method.start).stop);
  if (new RegExp(`\\b${variable}\\.put\\(`, 'i').test(text)) return undefined;
  for (const node of walk(method)) {
    const target = node instanceof AssignExpressionContext ? node.expression(0) : undefined;
    if (target instanceof DotExpressionContext && nameOf(target.expression()) === variable && maybe(target.anyId()))
      given.add(nameOf(target.anyId()));
  }
  return given;
}

function nameOf(node: ApexParserRuleContext): string {
  return node.getText().toLowerCase();
}

export const createdNameRules = [classNames, eventFields];

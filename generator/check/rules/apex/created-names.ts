/** Rules about what code makes by name or without all that it needs: classes and platform events. */
import { CreatorContext } from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { declaredTypes } from '../../apex/types.ts';
import { maybe } from '../../apex/unit.ts';
import { platformTypes } from '../../project/platform-types.ts';
import type { Project } from '../../project/project.ts';
import { apexRule } from '../rule.ts';
import { givenFields, isNeeded } from './given-fields.ts';

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

export const createdNameRules = [classNames, eventFields];

/** What can be wrong with a `<property>` that administrators set, and with the value they give it. */
import type { Problem } from '../../types.ts';
import type { XmlElement } from '../../xml/element.ts';
import { problemAt } from '../../rules/rule.ts';
import type { Member } from '../compilation.ts';

export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** What is known around a property; undefined where nothing can be said. */
export interface Surroundings {
  readonly allowedTypes: readonly string[] | undefined;
  readonly members: ReadonlyMap<string, Member> | undefined;
}

/** What JavaScript calls the types of a property. */
const scriptTypes: Readonly<Record<string, string>> = { String: 'string', Integer: 'number', Boolean: 'boolean' };

export function* propertyProblems(file: string, property: XmlElement, around: Surroundings): Generator<Problem> {
  const name = attributeOf(property, 'name') ?? '';
  const type = attributeOf(property, 'type') ?? '';
  const { allowedTypes, members } = around;
  if (allowedTypes?.length === 0) yield problemAt(file, property, `the targets take no property, as ${name} is`);
  else if (allowedTypes && !allowedTypes.includes(type))
    yield problemAt(file, property, `a property of such a target is one of ${allowedTypes.join(', ')}, not "${type}"`);
  const member = members?.get(name);
  if (members && member?.type !== 'property') yield problemAt(file, property, `${name} is no @api property`);
  const initial = member?.value?.type ?? '';
  const meant = scriptTypes[type];
  if (meant !== undefined && /^(string|number|boolean)$/.test(initial) && initial !== meant)
    yield problemAt(file, property, `${name} is a ${initial} in the component, not a ${type}`);
  yield* attributeProblems(file, property, name, type);
}

function* attributeProblems(file: string, property: XmlElement, name: string, type: string): Generator<Problem> {
  const has = (attribute: string): boolean => attributeOf(property, attribute) !== undefined;
  if (has('datasource') && type !== 'String')
    yield problemAt(file, property, `only a String has a datasource, ${name} is none`);
  if ((has('min') || has('max')) && type !== 'Integer')
    yield problemAt(file, property, `only an Integer has min and max, ${name} is none`);
  if (attributeOf(property, 'required') === 'true' && type === 'Boolean')
    yield problemAt(file, property, `a Boolean cannot be required, as ${name} is`);
  yield* rangeProblems(file, property, name);
  const initial = attributeOf(property, 'default');
  const problem = initial === undefined ? undefined : valueProblem(property, initial);
  if (problem !== undefined) yield problemAt(file, property, `the default of ${name} ${problem}`);
}

function* rangeProblems(file: string, property: XmlElement, name: string): Generator<Problem> {
  const bounds = ['min', 'max'].map((bound) => attributeOf(property, bound));
  const wrong = bounds.find((bound) => bound !== undefined && !/^-?\d+$/.test(bound));
  const [min, max] = bounds.map(Number);
  if (wrong !== undefined) yield problemAt(file, property, `min and max of ${name} are whole numbers, not "${wrong}"`);
  else if (min !== undefined && max !== undefined && min > max)
    yield problemAt(file, property, `min of ${name} is above its max`);
}

/** The end of a sentence that begins with whose value it is; undefined when the property can have the value. */
export function valueProblem(property: XmlElement, value: string): string | undefined {
  const type = attributeOf(property, 'type');
  if (type === 'Boolean') return /^(true|false)$/.test(value) ? undefined : `is true or false, not "${value}"`;
  if (type === 'Integer') {
    if (!/^-?\d+$/.test(value)) return `is a whole number, not "${value}"`;
    const [min, max] = [attributeOf(property, 'min'), attributeOf(property, 'max')];
    if (min !== undefined && Number(value) < Number(min)) return `is at least ${min}, not ${value}`;
    if (max !== undefined && Number(value) > Number(max)) return `is at most ${max}, not ${value}`;
  }
  const source = attributeOf(property, 'datasource');
  if (source === undefined || source.startsWith('apex://')) return undefined;
  const choices = source.split(',').map((choice) => choice.trim());
  return choices.includes(value) ? undefined : `is one of ${choices.join(', ')}, not "${value}"`;
}

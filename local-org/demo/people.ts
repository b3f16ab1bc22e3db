/** Somebody who can be called. */
export interface Person {
  readonly object: 'Lead' | 'Contact';
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  /** In E.164 form, from the range that is set aside for examples. */
  readonly phone: string;
  readonly email: string;
  readonly doNotCall: boolean;
}

const firstNames = [
  ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'],
  ['Kaito', 'Leila', 'Mateo', 'Nadia', 'Oskar', 'Priya', 'Quentin', 'Rosa', 'Samir', 'Tova']
].flat();

const lastNames = ['Albrecht', 'Brandt', 'Costa', 'Demir', 'Eriksen', 'Fontaine', 'Greco', 'Haddad', 'Ito', 'Jensen'];

const companies = [
  'Northwind Energy',
  'Blue Harbor Logistics',
  'Acorn Dental',
  'Summit Outdoor',
  'Lumen Optics',
  'Riverside Clinics',
  'Cobalt Insurance',
  'Maple Street Books'
];

/** Every so many people one who asked not to be called, so that exclusions have something to show. */
const DO_NOT_CALL_EVERY = 12;
const MOST_PEOPLE = 100;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

function person(object: Person['object'], index: number): Person {
  const firstName = pick(firstNames, index * 7);
  const lastName = pick(lastNames, index + Math.floor(index / firstNames.length) * 3);
  return {
    object,
    firstName,
    lastName,
    company: pick(companies, index * 3),
    phone: `+1202555${String(100 + index).padStart(4, '0')}`,
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    doNotCall: index % DO_NOT_CALL_EVERY === DO_NOT_CALL_EVERY - 1
  };
}

/**
 * People for an org that is empty, the same ones every time: the first half leads, the rest contacts.
 *
 * @param count 1 to 100, so that the numbers stay within the range for examples
 */
export function samplePeople(count: number): Person[] {
  if (count < 1 || count > MOST_PEOPLE) throw new RangeError(`There are 1 to ${MOST_PEOPLE} sample people.`);
  return Array.from({ length: count }, (_, index) => person(index < count / 2 ? 'Lead' : 'Contact', index));
}

import { add, type Fault } from './fault.ts';

/** A change to the sample that is correct. */
export type Variant = Omit<Fault, 'rule'>;

/** Adds a class to the sample. */
export function addClass(what: string, text: string): Variant {
  const meta =
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>65.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n';
  return {
    what,
    changes: [
      ...add('', '', 'classes/ParcelVariant.cls', text).changes,
      ...add('', '', 'classes/ParcelVariant.cls-meta.xml', meta).changes
    ]
  };
}

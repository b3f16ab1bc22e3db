import type { PageProject } from '../../metadata/types.ts';
import { shims } from '../shims/index.ts';
import { apexMethod } from './apex.ts';
import { reloadWired } from './wire.ts';
import { vendor } from './vendor.ts';
import { viewer } from './viewer.ts';

type Module = Readonly<Record<string, unknown>>;

const CONSTANTS_OF_LOCALE: Readonly<Record<string, () => unknown>> = {
  locale: () => viewer().locale,
  lang: () => viewer().language,
  timeZone: () => viewer().timeZone,
  currency: () => 'USD',
  dir: () => 'ltr',
  firstDayOfWeek: () => 1
};

function schemaReference(name: string): unknown {
  const [objectApiName = '', ...fields] = name.split('.');
  return fields.length > 0 ? { objectApiName, fieldApiName: fields.join('.') } : { objectApiName };
}

/** Modules that an org makes for each name: `@salesforce/<kind>/<name>`. */
const kinds: Readonly<Record<string, (name: string, project: PageProject) => unknown>> = {
  apex: (name, project) => apexMethod(name, project.cacheableApex.includes(name)),
  label: (name, project) => {
    const label = project.labels[name.replace(/^c\./, '')];
    if (label === undefined) throw new Error(`The project has no label ${name}.`);
    return label;
  },
  schema: schemaReference,
  user: (name) => (name === 'Id' ? viewer().id : false),
  customPermission: (name) => viewer().customPermissions.has(name.replace(/^c__/, '')) || undefined,
  userPermission: () => viewer().profile === 'System Administrator' || undefined,
  client: () => viewer().formFactor,
  i18n: (name) => CONSTANTS_OF_LOCALE[name]?.() ?? vendor().modules[`@salesforce/i18n/${name}`]?.['default'],
  resourceUrl: (name) => `/resource/${name}`,
  contentAssetUrl: (name) => `/resource/${name}`,
  messageChannel: (name) => ({ channelName: name })
};

/**
 * A module that a component of the package imports and that is not part of the package.
 * @throws Error when there is none of that name here
 */
export function platformModule(id: string, project: PageProject): Module {
  const known = shims[id] ?? vendor().modules[id];
  if (known) return known;
  if (id === '@salesforce/apex') {
    return {
      refreshApex: reloadWired,
      getSObjectValue: (row: Module, field: { fieldApiName: string }) => row[field.fieldApiName]
    };
  }
  const [scope, kind = '', ...name] = id.split('/');
  const make = scope === '@salesforce' ? kinds[kind] : undefined;
  if (!make) throw new Error(`The local org has no module ${id}.`);
  return { default: make(name.join('/'), project) };
}

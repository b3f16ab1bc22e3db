/** The platform's own components, modules and icons, as the package of the base components lists them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface BaseComponent {
  readonly properties?: readonly { readonly name: string }[];
}

const folder = path.dirname(createRequire(import.meta.url).resolve('lightning-base-components/package.json'));

const listed = JSON.parse(readFileSync(path.join(folder, 'metadata/raptor.json'), 'utf8')) as Readonly<
  Record<string, BaseComponent>
>;

/** Public properties that the list forgets. */
const forgotten: Readonly<Record<string, readonly string[]>> = { formattedRichText: ['value', 'disableLinkify'] };

/** True for a component or module of the platform, named as an import: `lightning/empApi`. */
export function isPlatformModule(name: string): boolean {
  return name.startsWith('lightning/') && name.slice('lightning/'.length) in listed;
}

/** The public properties of a base component; undefined when there is no such component. */
export function basePropertiesOf(name: string): ReadonlySet<string> | undefined {
  const short = name.replace(/^lightning\//, '');
  const component = listed[short];
  if (!component) return undefined;
  return new Set([...(component.properties ?? []).map((property) => property.name), ...(forgotten[short] ?? [])]);
}

const iconsByKind = new Map<string, ReadonlySet<string>>();

/** True for an icon of the design system, for example `utility:refresh`. */
export function iconExists(kind: string, name: string): boolean {
  const known = iconsByKind.get(kind) ?? iconsOf(kind);
  iconsByKind.set(kind, known);
  return known.has(name);
}

function iconsOf(kind: string): ReadonlySet<string> {
  const title = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  const icons = path.join(folder, `src/lightning/iconSvgTemplates${title}/buildTemplates`, kind);
  return new Set(existsSync(icons) ? readdirSync(icons).map((file) => file.replace(/\..*$/, '')) : []);
}

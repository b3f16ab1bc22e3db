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

/** True for a component or module of the platform, named as an import: `lightning/empApi`. */
export function isPlatformModule(name: string): boolean {
  return name.startsWith('lightning/') && name.slice('lightning/'.length) in listed;
}

/** The public properties of a base component; undefined when there is no such component. */
export function basePropertiesOf(name: string): ReadonlySet<string> | undefined {
  const short = name.replace(/^lightning\//, '');
  const component = listed[short];
  if (!component) return undefined;
  return new Set([...(component.properties ?? []).map((property) => property.name), ...inheritedProperties(short)]);
}

/** The list has only what a component declares itself; a button's `disabled` comes from the class it extends. */
function inheritedProperties(name: string): readonly string[] {
  const file = path.join(folder, 'src/lightning', name, `${name}.js`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const own = [...text.matchAll(/@api\s+(?:get |set )?(\w+)/g)].map((match) => match[1] ?? '');
  const parent = /\bclass \w+ extends (\w+)/.exec(text)?.[1] ?? '';
  const module = new RegExp(`import ${parent} from 'lightning/(\\w+)'`).exec(text)?.[1];
  return module === undefined ? own : [...own, ...inheritedProperties(module)];
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

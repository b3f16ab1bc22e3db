/** Rules about what templates show: components, what they are given, icons. */
import { LineTable } from '../../xml/lines.ts';
import { basePropertiesOf, iconExists } from '../base-components.ts';
import type { ComponentReference } from '../compilation.ts';
import { mainScript, membersAreKnown, publicMembers, type Page, type PageContext } from '../page.ts';
import { pageRule, problemIn } from './rule.ts';

export const tags = pageRule({
  id: 'page-tag',
  what: 'A template shows a component that neither the project nor the platform has.',
  mend: 'Correct the name of the element.',
  *check(page, context) {
    for (const [file, reference] of referencesOf(page)) {
      const { name, tagName } = reference;
      const location = reference.locations[0];
      if (name.startsWith('lightning/') && !basePropertiesOf(name))
        yield problemIn(page, file, location, `the platform has no component <${tagName}>`);
      if (!name.startsWith('c/')) continue;
      const child = childOf(context, name);
      if (!child) yield problemIn(page, file, location, `there is no component ${name}`);
      else if (!/\bexport\s+default\b/.test(mainScript(child)))
        yield problemIn(page, file, location, `${name} is a module, not a component`);
    }
  }
});

/** What every element takes, whatever its component declares. */
const commonProperty =
  /^(className|class|style|title|key|id|slot|part|hidden|lang|dir|tabIndex|accessKey|draggable|spellcheck|inert|role|aria[A-Z]\w*|data\W?.*|on[a-z]+)$/;

export const attributes = pageRule({
  id: 'page-attribute',
  what: 'A template gives a component something that it does not take: the component never gets it.',
  mend: 'Correct the attribute, or declare the property with @api in the component.',
  *check(page, context) {
    for (const [file, reference] of referencesOf(page)) {
      const known = propertiesOf(reference, context);
      if (!known) continue;
      const given = new Set((reference.properties ?? []).flatMap((one) => Object.keys(one)));
      for (const name of given)
        if (!known.has(name) && !commonProperty.test(name))
          yield problemIn(page, file, reference.locations[0], `<${reference.tagName}> has no public property ${name}`);
    }
  }
});

function referencesOf(page: Page): (readonly [file: string, reference: ComponentReference])[] {
  return (page.answer.metadata?.templateDependencies ?? []).flatMap(({ fileName, componentReferences = [] }) =>
    componentReferences.map((reference) => [fileName, reference] as const)
  );
}

const childOf = ({ pages }: PageContext, name: string): Page | undefined => pages.get(name.slice('c/'.length));

/** Undefined when it cannot be known: the component is missing, refused, or inherits from one of ours. */
function propertiesOf({ name }: ComponentReference, context: PageContext): ReadonlySet<string> | undefined {
  if (!name.startsWith('c/')) return basePropertiesOf(name);
  const child = childOf(context, name);
  if (!child?.answer.metadata || !membersAreKnown(child)) return undefined;
  return new Set(
    publicMembers(child)
      .filter((member) => member.type === 'property')
      .map((member) => member.name)
  );
}

export const icons = pageRule({
  id: 'page-icon',
  what: 'A component names an icon that the design system does not have: an empty square is shown.',
  mend: 'Choose an icon from the list of the Lightning Design System.',
  *check(page) {
    for (const [file, text] of Object.entries(page.source.files)) {
      if (file.endsWith('.css')) continue;
      const lines = new LineTable(text);
      for (const match of text.matchAll(/['"](action|custom|doctype|standard|utility):(\w+)['"]/g)) {
        const [, kind = '', name = ''] = match;
        if (!iconExists(kind, name))
          yield problemIn(page, file, lines.positionOf(match.index), `there is no icon ${kind}:${name}`);
      }
    }
  }
});

export const templateRules = [tags, attributes, icons];

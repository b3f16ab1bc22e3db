/** What each item of a utility bar says about itself, beside the properties of its component. */
import { iconExists } from '../../pages/base-components.ts';
import { childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

/** The form of each property's value, with the words for it. */
const decorations: Readonly<Record<string, readonly [form: RegExp, words: string]>> = {
  eager: [/^(true|false)$/, 'true or false'],
  height: [/^\d+$/, 'a whole number of pixels'],
  icon: [/^[a-z]+:\w+$/, 'an icon such as utility:call'],
  label: [/^.{1,80}$/, 'a text of at most 80 characters'],
  scrollable: [/^(true|false)$/, 'true or false'],
  width: [/^\d+$/, 'a whole number of pixels']
};

export const utilityItems = referenceRule({
  id: 'utility-item',
  what: 'An item of a utility bar has no label, or says what the bar cannot show.',
  mend: 'Write <type>decorator</type> beside the properties label, icon, width, height, eager and scrollable.',
  *check(project) {
    for (const { file, root } of project.componentsOf('FlexiPage')) {
      if (textOf(root, 'type') !== 'UtilityBar') continue;
      for (const item of descendants(root, 'componentInstance')) {
        const properties = childrenOf(item, 'componentInstanceProperties');
        if (!properties.some((property) => textOf(property, 'name') === 'label'))
          yield problemAt(file, item, `the item ${textOf(item, 'componentName') ?? ''} has no label`);
        for (const property of properties) {
          const message = decorationProblem(property);
          if (message !== undefined) yield problemAt(file, property, message);
        }
      }
    }
  }
});

function decorationProblem(property: XmlElement): string | undefined {
  const name = textOf(property, 'name') ?? '';
  const value = textOf(property, 'value') ?? '';
  const decoration = decorations[name];
  const isDecorator = textOf(property, 'type') === 'decorator';
  if (!decoration) return isDecorator ? `a utility bar knows no decorator ${name}` : undefined;
  if (!isDecorator) return `${name} belongs to the bar and needs <type>decorator</type>`;
  if (!decoration[0].test(value)) return `${name} is ${decoration[1]}, not "${value}"`;
  const [kind = '', icon = ''] = value.split(':');
  return name === 'icon' && !iconExists(kind, icon) ? `there is no icon ${value}` : undefined;
}

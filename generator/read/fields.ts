import type { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import { fieldApiNameOf, labelOf } from '../model/naming.ts';
import type { FieldModel } from '../model/types.ts';
import { documentationOf, tagOf, type ReadContext } from './context.ts';
import { readFieldType } from './field-types.ts';
import { membersOf, nameOf } from './members.ts';

/** The fields of an object, event or metadata type: the members of its interface, in their order. */
export function readFields(declaration: ts.InterfaceDeclaration, context: ReadContext): FieldModel[] {
  return membersOf(declaration, context).flatMap((member) => readField(member, context) ?? []);
}

function readField(member: ts.PropertySignature, context: ReadContext): FieldModel | null {
  const reading = member.type ? readFieldType(member.type, context) : null;
  if (!reading) {
    return null;
  }
  const documentation = documentationOf(member);
  const name = nameOf(member);
  requireDescription(documentation.description, member, name, context);
  refuseUnknownTags([...documentation.tags.keys()], member, context);
  return {
    property: name,
    apiName: tagOf(documentation, 'apiName') ?? fieldApiNameOf(name),
    label: tagOf(documentation, 'label') ?? labelOf(name),
    description: documentation.description,
    helpText: tagOf(documentation, 'help'),
    type: reading.type,
    required: !member.questionToken,
    sensitive: documentation.tags.has('sensitive'),
    trackHistory: documentation.tags.has('history'),
    carriedBy: reading.carriedBy,
    span: context.span(member.name)
  };
}

/** What a field's comment can say beside its description; a misspelt tag would otherwise do nothing. */
const fieldTags = ['apiName', 'label', 'help', 'history', 'sensitive'];

function refuseUnknownTags(tags: readonly string[], member: ts.PropertySignature, context: ReadContext): void {
  for (const tag of tags) {
    if (fieldTags.includes(tag)) continue;
    context.report(
      readerCatalog.malformedTag,
      member,
      `A field has no tag \`@${tag}\``,
      `Write one of ${fieldTags.map((known) => `\`@${known}\``).join(', ')}, or put the text into the description.`
    );
  }
}

export function requireDescription(description: string, node: ts.Node, name: string, context: ReadContext): void {
  if (description === '') {
    context.report(
      readerCatalog.missingDescription,
      node,
      `\`${name}\` has no description`,
      'Write a JSDoc comment above it: one sentence that says what it means.'
    );
  }
}

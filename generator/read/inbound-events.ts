import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { CarriedProperty, EventProfileModel, InboundEventModel, ObjectModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader, wireTypeOf } from './data-types.ts';
import { objectApiName } from './field-types.ts';
import { requireDescription } from './fields.ts';
import { extendsOf, interfacesOf, membersOf, nameOf, propertiesOf } from './members.ts';
import { heritageUse, referenceDeclaration, stringLiteral, vocabularyUse, type VocabularyUse } from './resolve.ts';

/** Inbound events and their profiles: interfaces that extend `EventBody`, `InboundEvent` or `EventProfile`. */
export function readInboundEvents(objects: readonly ObjectModel[], context: ReadContext): InboundEventModel[] {
  const interfaces = context.files.flatMap(interfacesOf);
  const profiles = interfaces.flatMap((declaration) => {
    const use = wordOf(declaration, ['EventProfile'], context);
    return use ? [readProfile(declaration, use, context)] : [];
  });
  return interfaces.flatMap((declaration) => {
    const use = wordOf(declaration, ['EventBody', 'InboundEvent'], context);
    return use ? [readEvent(declaration, use, { objects, profiles, context })] : [];
  });
}

interface ReadProfile {
  readonly event: string;
  readonly profile: EventProfileModel;
}

interface Sources {
  readonly objects: readonly ObjectModel[];
  readonly profiles: readonly ReadProfile[];
  readonly context: ReadContext;
}

function wordOf(
  declaration: ts.InterfaceDeclaration,
  names: readonly string[],
  context: ReadContext
): VocabularyUse | undefined {
  return (
    extendsOf(declaration)
      .map((clause) => heritageUse(clause, context))
      .find((use) => use !== null && names.includes(use.name)) ?? undefined
  );
}

function readEvent(declaration: ts.InterfaceDeclaration, use: VocabularyUse, sources: Sources): InboundEventModel {
  const { context } = sources;
  const { description } = documentationOf(declaration);
  const [typeNode, targetNode] = use.arguments;
  const eventType = stringLiteral(typeNode) ?? '';
  const target = targetNode ? targetOf(targetNode, sources) : undefined;
  requireDescription(description, declaration.name, declaration.name.text, context);
  const envelope = new DataTypeReader(context).properties(membersOf(declaration, context), declaration.name.text);
  for (const property of envelope) {
    if (property.description === '') {
      requireDescription('', declaration, `${declaration.name.text}.${property.name}`, context);
    }
  }
  const carried = (target?.fields ?? [])
    .filter((field) => field.carriedBy.includes(eventType))
    .map((field): CarriedProperty => ({
      name: field.property,
      field: field.apiName,
      type: wireTypeOf(field.type),
      required: false,
      nullable: true,
      description: field.description,
      span: field.span
    }));
  const members = new Set(['eventType', ...envelope.map(({ name }) => name), ...carried.map(({ name }) => name)]);
  const profiles = sources.profiles
    .filter(({ event }) => event === declaration.name.text)
    .map(({ profile }) => profile);
  for (const profile of profiles) {
    checkMembers(profile, members, declaration, context);
  }
  return {
    name: declaration.name.text,
    eventType,
    description,
    targetObject: target?.apiName ?? null,
    envelope,
    carried,
    profiles,
    span: context.span(declaration.name)
  };
}

function targetOf(node: ts.TypeNode, { objects, context }: Sources): ObjectModel | undefined {
  const apiName = ts.isTypeReferenceNode(node) ? objectApiName(referenceDeclaration(node, context), context) : null;
  const target = objects.find((object) => object.apiName === apiName);
  if (!target) {
    context.report(
      readerCatalog.unknownTarget,
      node,
      `\`${node.getText()}\` is no custom object of the schema`,
      'Name the object whose record the event updates.'
    );
  }
  return target;
}

function readProfile(declaration: ts.InterfaceDeclaration, use: VocabularyUse, context: ReadContext): ReadProfile {
  const [eventNode, rulesNode] = use.arguments;
  const rules = rulesNode && ts.isTypeLiteralNode(rulesNode) ? propertiesOf(rulesNode) : [];
  const ruleNode = (name: string): ts.TypeNode | undefined => rules.find((member) => nameOf(member) === name)?.type;
  const rule = (name: string): string => stringLiteral(ruleNode(name)) ?? '';
  const swapped = ruleNode('swappedWhenInbound');
  const members = membersOf(declaration, context).flatMap((member) => {
    const becomes = member.type ? vocabularyUse(member.type, context) : null;
    const canonical = becomes?.name === 'Becomes' ? stringLiteral(becomes.arguments[1]) : null;
    if (canonical === null) {
      context.report(
        readerCatalog.unsupportedType,
        member,
        `\`${nameOf(member)}\` does not say which member of the event it becomes`,
        `Write ${nameOf(member)}: Becomes<${eventNode?.getText() ?? 'Event'}, 'member'>.`
      );
      return [];
    }
    return [
      {
        name: nameOf(member),
        becomes: canonical,
        required: !member.questionToken,
        description: documentationOf(member).description,
        span: context.span(member.name)
      }
    ];
  });
  const event = eventNode && ts.isTypeReferenceNode(eventNode) ? eventNode.typeName.getText() : '';
  return {
    event,
    profile: {
      name: declaration.name.text,
      description: documentationOf(declaration).description,
      recognizedBy: rule('recognizedBy'),
      unmapped: rule('unmapped'),
      swappedWhenInbound:
        swapped && ts.isTupleTypeNode(swapped) ? swapped.elements.map((element) => stringLiteral(element) ?? '') : [],
      members,
      span: context.span(declaration.name)
    }
  };
}

function checkMembers(
  profile: EventProfileModel,
  members: ReadonlySet<string>,
  declaration: ts.InterfaceDeclaration,
  context: ReadContext
): void {
  const named = [profile.unmapped, ...profile.swappedWhenInbound, ...profile.members.map(({ becomes }) => becomes)];
  for (const name of named.filter((candidate) => !members.has(candidate))) {
    context.report(
      readerCatalog.unknownMember,
      declaration,
      `Profile \`${profile.name}\` refers to \`${name}\`, which is no member of \`${declaration.name.text}\``,
      `Use one of: ${[...members].sort().join(', ')}.`
    );
  }
}

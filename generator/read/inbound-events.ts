import { Node, type InterfaceDeclaration, type TypeNode } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { CarriedProperty, EventProfileModel, InboundEventModel, ObjectModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader, wireTypeOf } from './data-types.ts';
import { objectApiName } from './field-types.ts';
import { requireDescription } from './fields.ts';
import { membersOf } from './members.ts';
import { heritageUse, referenceDeclaration, stringLiteral, vocabularyUse, type VocabularyUse } from './resolve.ts';

/** Inbound events and their profiles: interfaces that extend `EventBody`, `InboundEvent` or `EventProfile`. */
export function readInboundEvents(objects: readonly ObjectModel[], context: ReadContext): InboundEventModel[] {
  const interfaces = context.files.flatMap((file) => file.getInterfaces());
  const profiles = interfaces.flatMap((declaration) => {
    const use = wordOf(declaration, ['EventProfile']);
    return use ? [readProfile(declaration, use, context)] : [];
  });
  return interfaces.flatMap((declaration) => {
    const use = wordOf(declaration, ['EventBody', 'InboundEvent']);
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

function wordOf(declaration: InterfaceDeclaration, names: readonly string[]): VocabularyUse | undefined {
  return (
    declaration
      .getExtends()
      .map(heritageUse)
      .find((use) => use && names.includes(use.name)) ?? undefined
  );
}

function readEvent(declaration: InterfaceDeclaration, use: VocabularyUse, sources: Sources): InboundEventModel {
  const { context } = sources;
  const { description } = documentationOf(declaration);
  const [typeNode, targetNode] = use.arguments;
  const eventType = stringLiteral(typeNode) ?? '';
  const target = targetNode ? targetOf(targetNode, sources) : undefined;
  requireDescription(description, declaration.getNameNode(), declaration.getName(), context);
  const envelope = new DataTypeReader(context).properties(membersOf(declaration), declaration.getName());
  for (const property of envelope) {
    if (property.description === '') {
      requireDescription('', declaration, `${declaration.getName()}.${property.name}`, context);
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
    .filter(({ event }) => event === declaration.getName())
    .map(({ profile }) => profile);
  for (const profile of profiles) {
    checkMembers(profile, members, declaration, context);
  }
  return {
    name: declaration.getName(),
    eventType,
    description,
    targetObject: target?.apiName ?? null,
    envelope,
    carried,
    profiles,
    span: context.span(declaration.getNameNode())
  };
}

function targetOf(node: TypeNode, { objects, context }: Sources): ObjectModel | undefined {
  const apiName = Node.isTypeReference(node) ? objectApiName(referenceDeclaration(node)) : null;
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

function readProfile(declaration: InterfaceDeclaration, use: VocabularyUse, context: ReadContext): ReadProfile {
  const [eventNode, rulesNode] = use.arguments;
  const rules = rulesNode && Node.isTypeLiteral(rulesNode) ? rulesNode : undefined;
  const rule = (name: string): string => stringLiteral(rules?.getProperty(name)?.getTypeNode()) ?? '';
  const swapped = rules?.getProperty('swappedWhenInbound')?.getTypeNode();
  const members = membersOf(declaration).flatMap((member) => {
    const node = member.getTypeNode();
    const becomes = node ? vocabularyUse(node) : null;
    const canonical = becomes?.name === 'Becomes' ? stringLiteral(becomes.arguments[1]) : null;
    if (canonical === null) {
      context.report(
        readerCatalog.unsupportedType,
        member,
        `\`${member.getName()}\` does not say which member of the event it becomes`,
        `Write ${member.getName()}: Becomes<${eventNode?.getText() ?? 'Event'}, 'member'>.`
      );
      return [];
    }
    return [
      {
        name: member.getName(),
        becomes: canonical,
        required: !member.hasQuestionToken(),
        description: documentationOf(member).description,
        span: context.span(member.getNameNode())
      }
    ];
  });
  const event = eventNode && Node.isTypeReference(eventNode) ? eventNode.getTypeName().getText() : '';
  return {
    event,
    profile: {
      name: declaration.getName(),
      description: documentationOf(declaration).description,
      recognizedBy: rule('recognizedBy'),
      unmapped: rule('unmapped'),
      swappedWhenInbound:
        swapped && Node.isTupleTypeNode(swapped)
          ? swapped.getElements().map((element) => stringLiteral(element) ?? '')
          : [],
      members,
      span: context.span(declaration.getNameNode())
    }
  };
}

function checkMembers(
  profile: EventProfileModel,
  members: ReadonlySet<string>,
  declaration: InterfaceDeclaration,
  context: ReadContext
): void {
  const named = [profile.unmapped, ...profile.swappedWhenInbound, ...profile.members.map(({ becomes }) => becomes)];
  for (const name of named.filter((candidate) => !members.has(candidate))) {
    context.report(
      readerCatalog.unknownMember,
      declaration,
      `Profile \`${profile.name}\` refers to \`${name}\`, which is no member of \`${declaration.getName()}\``,
      `Use one of: ${[...members].sort().join(', ')}.`
    );
  }
}

import { derived } from '../../model/derived.ts';
import { constantOf } from '../../model/naming.ts';
import type {
  EventProfileModel,
  FieldModel,
  InboundEventModel,
  PackageModel,
  PropertyModel
} from '../../model/types.ts';
import { findObject } from '../../plan/fields.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles } from './class-file.ts';
import { withLast } from './constants.ts';

/** Members that every event has and that the base class reads. */
export const common: ReadonlySet<string> = new Set(['eventType', 'deliveryId', 'correlationId', 'occurredAt']);
/** Longest form of a record id. */
export const recordIdLength = 18;

/**
 * Emits the inbound events: `DograhInboundEvent`, which knows all of them, one class for each with its envelope typed,
 * and one class for each other spelling of an event.
 */
export function emitInboundEvents(model: PackageModel, render: Render): EmittedFile[] {
  const files = (name: string, content: string): EmittedFile[] =>
    apexClassFiles('inbound', name, content, model.package.apiVersion);
  const baseView = {
    ...envelopeLengths(model),
    recordIdLength,
    events: model.inboundEvents.map((event) => ({ eventType: event.eventType, className: eventClass(event) })),
    profiles: profilesOf(model).map(({ profile }) => ({ className: profileClass(profile) }))
  };
  return [
    ...files('DograhInboundEvent', render('apex-parts/DograhInboundEvent.cls', baseView)),
    ...model.inboundEvents.flatMap((event) =>
      files(eventClass(event), render('apex-parts/DograhEvent.cls', eventView(model, event)))
    ),
    ...profilesOf(model).flatMap(({ event, profile }) =>
      files(profileClass(profile), render('apex-parts/DograhProfile.cls', profileView(event, profile)))
    )
  ];
}

/** `CallUpdate` → `DograhCallUpdateEvent`. */
export function eventClass({ name }: InboundEventModel): string {
  return `Dograh${name}Event`;
}

/** `DograhWebhook` → `DograhWebhookProfile`. */
function profileClass({ name }: EventProfileModel): string {
  return `Dograh${name.replace(/^Dograh/, '')}Profile`;
}

function profilesOf(model: PackageModel): { event: InboundEventModel; profile: EventProfileModel }[] {
  return model.inboundEvents.flatMap((event) => event.profiles.map((profile) => ({ event, profile })));
}

function profileView(event: InboundEventModel, profile: EventProfileModel): object {
  return {
    source: profile.span.file,
    description: profile.description,
    className: profileClass(profile),
    recognizedBy: profile.recognizedBy,
    unmapped: profile.unmapped,
    swapped: swappedView(profile),
    eventConstant: `EVENT_${constantOf(event.eventType)}`,
    members: withLast(profile.members.map(({ name, becomes }) => ({ name, becomes })))
  };
}

function eventView(model: PackageModel, event: InboundEventModel): object {
  const own = event.envelope.filter(({ name }) => !common.has(name));
  return {
    source: event.span.file,
    description: event.description,
    className: eventClass(event),
    enums: own.flatMap(enumView),
    thin: thinMembers(event),
    members: own.map((property) => memberView(model, event, property)),
    recordKey: recordKeyOf(event)
  };
}

/** The member by which the event's record is found; an event about no record is its own kind's only one. */
export function recordKeyOf({ envelope }: InboundEventModel): string {
  return (
    envelope.find(({ name, type, required }) => !common.has(name) && required && type.kind === 'string')?.name ??
    'eventType'
  );
}

/** An event that may come without its details keeps its envelope when it is made thin, but not what it gathered. */
export function thinMembers({ envelope }: InboundEventModel): { readonly name: string }[] | null {
  const mayBeThin = envelope.some(({ name, type }) => name === 'thin' && type.kind === 'boolean');
  const kept = envelope.filter(({ name, type }) => type.kind !== 'object' && name !== 'thin' && name !== 'eventType');
  return mayBeThin ? withLast([{ name: 'eventType' }, ...kept.map(({ name }) => ({ name }))]) : null;
}

function enumView({ name, type }: PropertyModel): object[] {
  if (type.kind !== 'enum') {
    return [];
  }
  const words = type.values.map(({ value }) => ({ constant: `${constantOf(type.name)}_${constantOf(value)}` }));
  return [{ name: wordsConstant(name), words: withLast(words) }];
}

function wordsConstant(member: string): string {
  return `${constantOf(member)}_WORDS`;
}

interface MemberView {
  readonly type: string;
  readonly text?: true;
  readonly words?: string;
  readonly recordId?: true;
  readonly reader?: string;
}

function memberView(model: PackageModel, event: InboundEventModel, property: PropertyModel): object {
  const { name, description, required } = property;
  const length = lengthOf(model, event, name);
  const kind = kindView(property);
  return {
    ...{ text: null, words: null, recordId: null, reader: null },
    ...kind,
    name,
    description,
    required: String(required),
    limited: length !== null,
    length: length ?? 0
  };
}

function kindView({ name, type }: PropertyModel): MemberView {
  switch (type.kind) {
    case 'string':
    case 'text':
      return { type: 'String', text: true };
    case 'enum':
      return { type: 'String', words: wordsConstant(name) };
    case 'recordId':
      return { type: 'String', recordId: true };
    case 'timestamp':
      return { type: 'Datetime', reader: 'datetimeAt' };
    case 'date':
      return { type: 'Date', reader: 'dateAt' };
    case 'boolean':
      return { type: 'Boolean', reader: 'booleanAt' };
    case 'integer':
      return { type: 'Integer', reader: 'integerAt' };
    case 'decimal':
      return { type: 'Decimal', reader: 'decimalAt' };
    case 'object':
      return { type: 'Map<String, Object>', reader: 'objectAt' };
    case 'list':
      return { type: 'List<Object>', reader: 'listAt' };
    default:
      throw new Error(`The envelope member '${name}' is of kind ${type.kind}, which envelopes do not use`);
  }
}

interface EnvelopeLengths {
  readonly eventTypeLength: number;
  readonly deliveryIdLength: number;
  readonly correlationIdLength: number;
}

/** Longest text of the members that travel beside the payload: what the platform event's fields hold. */
export function envelopeLengths(model: PackageModel): EnvelopeLengths {
  const fields = model.platformEvents.find(({ name }) => name === 'CallEvent')?.fields ?? [];
  const length = (property: string): number => {
    const found = textLength(fields.find((field) => field.property === property));
    if (found === null) {
      throw new Error(`The platform event CallEvent has no text field '${property}'`);
    }
    return found;
  };
  return {
    eventTypeLength: length('eventType'),
    deliveryIdLength: length('deliveryId'),
    correlationIdLength: length('correlationId')
  };
}

/**
 * Longest text of an envelope member: that of the record's field of the same name, or, for the id of something in
 * Dograh, that of the shortest external id. Names and words for people are cut where they are written, not refused.
 */
export function lengthOf(model: PackageModel, event: InboundEventModel, member: string): number | null {
  const target = event.targetObject === null ? undefined : findObject(model, event.targetObject);
  const field = textLength(target?.fields.find(({ property }) => property === member));
  return field === null && member.endsWith('Id') ? shortestExternalId(model) : field;
}

const shortestExternalId = derived((model: PackageModel): number | null => {
  const externalIds = model.objects.flatMap(({ fields }) => fields).filter(({ type }) => type.kind === 'ExternalId');
  const lengths = externalIds.map(textLength).filter((length) => length !== null);
  return lengths.reduce<number | null>((least, length) => (least === null ? length : Math.min(least, length)), null);
});

function textLength(field: FieldModel | undefined): number | null {
  return field && 'length' in field.type ? field.type.length : null;
}

/** The two members that change places; null when the profile names none. */
function swappedView({ swappedWhenInbound: [first, second] }: EventProfileModel): object | null {
  return first === undefined || second === undefined ? null : { first, second };
}

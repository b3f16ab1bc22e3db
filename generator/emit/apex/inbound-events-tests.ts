import { constantOf, memberOf, typeNameOf } from '../../model/naming.ts';
import type { EventProfileModel, InboundEventModel, PackageModel, PropertyModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles } from './class-file.ts';
import { withLast } from './constants.ts';
import {
  common,
  envelopeLengths,
  eventClass,
  lengthOf,
  recordIdLength,
  recordKeyOf,
  thinMembers
} from './inbound-events.ts';
import { sampleOf, type Sample } from './sample-values.ts';

interface SampledMember {
  readonly property: PropertyModel;
  readonly sample: Sample;
}

/** Emits the test of each inbound event: what it reads, what it needs, and what it refuses by name. */
export function emitInboundEventsTests(model: PackageModel, render: Render): EmittedFile[] {
  return model.inboundEvents.flatMap((event) => {
    const testName = `${eventClass(event)}Test`;
    const content = render('apex-parts/DograhEventTest.cls', { testName, ...testView(model, event) });
    return apexClassFiles('inbound', testName, content, model.package.apiVersion);
  });
}

function testView(model: PackageModel, event: InboundEventModel): object {
  const envelope = sampled(event.envelope, 0);
  const carried = sampled(event.carried, event.envelope.length);
  const recordKey = recordKeyOf(event);
  const needed = named(event.envelope.filter(({ required }) => required));
  const limits = event.envelope.flatMap((member) => limitView(model, event, member));
  const thin = thinMembers(event);
  return {
    source: event.span.file,
    className: eventClass(event),
    eventConstant: `EVENT_${constantOf(event.eventType)}`,
    json: withLast(
      [...envelope, ...carried].map(({ property, sample }) => ({ key: property.name, value: sample.json }))
    ),
    typed: envelope.map(({ property, sample }) => ({ name: property.name, value: sample.apex })),
    carried: carried.map(({ property, sample }) => ({ key: property.name, value: sample.json })),
    recordKey: envelope.find(({ property }) => property.name === recordKey)?.sample.apex ?? { text: event.eventType },
    needed,
    hasNeeded: needed.length > 0,
    spare: named(event.envelope.filter((member) => !member.required && !isFilledIn(event, member))),
    filledIn: named(event.envelope.filter((member) => !member.required && isFilledIn(event, member))),
    limits,
    hasLimits: limits.length > 0,
    hasTexts: event.envelope.some(isText),
    texts: named(event.envelope.filter(isText)),
    odd: event.envelope.map(oddView),
    links: event.envelope
      .filter(({ name, type }) => type.kind === 'recordId' && name !== 'organizationId')
      .map(({ name }) => ({ name, title: typeNameOf(name) })),
    thin: thin && { members: withLast([...thin, { name: 'thin' }]) },
    profiles: event.profiles.map((profile) => profileView(event, profile))
  };
}

function sampled(properties: readonly PropertyModel[], start: number): SampledMember[] {
  return properties.map((property, index) => ({ property, sample: sampleOf(property, start + index) }));
}

function named(properties: readonly PropertyModel[]): object[] {
  return properties.map(({ name }) => ({ name }));
}

/** What `DograhEventDefaults` puts in where an event says nothing. */
function isFilledIn({ eventType }: InboundEventModel, { name }: Pick<PropertyModel, 'name'>): boolean {
  return common.has(name) || (eventType === 'call_completed' && name === 'status');
}

function isText({ type }: PropertyModel): boolean {
  return type.kind === 'string' || type.kind === 'text';
}

/** The longest text that a member takes; nothing when it has no limit. Record ids of full length are samples already. */
function limitView(model: PackageModel, event: InboundEventModel, member: PropertyModel): object[] {
  const { deliveryIdLength, correlationIdLength } = envelopeLengths(model);
  const ofBase = new Map([
    ['deliveryId', deliveryIdLength],
    ['correlationId', correlationIdLength]
  ]);
  if (member.type.kind === 'recordId') {
    return [{ name: member.name, length: recordIdLength, over: recordIdLength + 1, text: null }];
  }
  const length = ofBase.get(member.name) ?? lengthOf(model, event, member.name);
  return isText(member) && length !== null ? [{ name: member.name, length, over: length + 1, text: { length } }] : [];
}

/** A value that cannot be understood as what the member is. */
function oddView({ name, type }: PropertyModel): object {
  const isPlainText = ['string', 'text', 'recordId'].includes(type.kind);
  return {
    name,
    value: isPlainText ? { members: withLast([{ key: 'a', value: { text: 'b' } }]) } : { text: 'neither this nor that' }
  };
}

/** The event in the spelling of another sender, who writes every value as text. */
function profileView(event: InboundEventModel, profile: EventProfileModel): object {
  const members = profile.members.map((member, index) => ({ member, sample: profileSample(event, member, index) }));
  return {
    name: profile.name,
    sample: `${memberOf(profile.name)}Body`,
    unmapped: profile.unmapped,
    json: withLast(members.map(({ member, sample }) => ({ key: member.name, value: sample }))),
    checks: members.map(({ member, sample }) => ({ becomes: member.becomes, value: sample })),
    recognizedBy: profile.recognizedBy,
    spare: profile.members
      .filter(({ name, becomes }) => name !== profile.recognizedBy && !isFilledIn(event, { name: becomes }))
      .map(({ becomes }) => ({ becomes }))
  };
}

function profileSample(
  event: InboundEventModel,
  { name, becomes }: EventProfileModel['members'][number],
  index: number
): Sample['json'] {
  const type = [...event.envelope, ...event.carried].find((property) => property.name === becomes)?.type;
  return type?.kind === 'timestamp' || type?.kind === 'recordId'
    ? sampleOf({ name: becomes, type }, index).json
    : { text: `${name}-${index}` };
}

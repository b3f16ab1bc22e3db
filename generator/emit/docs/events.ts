import type { EventProfileModel, InboundEventModel, PackageModel } from '../../model/types.ts';
import { schemaFileOf } from '../contract/event-schema.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { exampleOf, profileExampleOf } from './example.ts';
import { page } from './page.ts';
import { dataTypeWords } from './words.ts';

/** The inbound events: members, where each value goes, an example. */
export function emitEventsPage(model: PackageModel, render: Render): EmittedFile[] {
  const view = {
    path: '/services/apexrest/dograh/events',
    batch: '{"events": [ … ]}',
    batchSchema: linkTo('batch'),
    limits: limitsOf(model),
    events: model.inboundEvents.map(eventView)
  };
  return [page('events', 'generator/schema/inbound', view, render)];
}

/** Address of a JSON Schema as the pages of the reference link to it. */
export function linkTo(name: string): string {
  return `schemas/${schemaFileOf(name)}`;
}

const limitWords: readonly (readonly [name: string, words: (value: string) => string])[] = [
  ['maximumEventsPerRequest', (value) => `At most ${value} events in a request.`],
  ['maximumEventCharacters', (value) => `At most ${value} characters in an event.`],
  ['maximumBodyBytes', (value) => `At most ${value} bytes in a request.`]
];

function limitsOf(model: PackageModel): string[] {
  const policy = model.constants['inbound']?.value;
  const values = typeof policy === 'object' && policy !== null && !Array.isArray(policy) ? Object.entries(policy) : [];
  const limits = new Map<string, unknown>(values);
  return limitWords.flatMap(([name, words]) => {
    const value = limits.get(name);
    return typeof value === 'number' ? [words(value.toLocaleString('en-US'))] : [];
  });
}

function eventView(event: InboundEventModel): object {
  const fields = new Map(event.carried.map(({ name, field }) => [name, field]));
  return {
    eventType: event.eventType,
    description: event.description,
    target: event.targetObject ?? '',
    schema: linkTo(event.eventType),
    members: [...event.envelope, ...event.carried].map(({ name, type, required, description }) => ({
      name,
      type: dataTypeWords(type),
      required,
      field: fields.get(name) ?? '',
      description
    })),
    example: JSON.stringify(exampleOf(event), null, 2),
    profiles: event.profiles.map((profile) => profileView(profile, event))
  };
}

function profileView(profile: EventProfileModel, event: InboundEventModel): object {
  const { name, description, recognizedBy, unmapped, members } = profile;
  return {
    name,
    description,
    recognizedBy,
    unmapped,
    members,
    eventType: event.eventType,
    marker: 'eventType',
    schema: linkTo(name),
    example: JSON.stringify(profileExampleOf(profile, event), null, 2)
  };
}

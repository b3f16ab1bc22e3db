import type {
  EventProfileModel,
  FieldModel,
  InboundEventModel,
  ObjectModel,
  PackageModel,
  PropertyModel
} from '../../model/types.ts';
import { schemaConstant } from '../../plan/schema-constants.ts';
import { limitsOf, orList, orNull, schemaOf, type JsonSchema } from './json-type.ts';

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Name of the file that holds the JSON Schema of an event, a profile or the batch: `call-completed.schema.json`. */
export function schemaFileOf(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return `${words.replace(/_/g, '-')}.schema.json`;
}

/** The JSON Schema of an inbound event in the names of the contract. Members that it does not name are kept. */
export function eventSchema(event: InboundEventModel, model: PackageModel): JsonSchema {
  const members = [...event.envelope, ...event.carried];
  const properties = members.map((member) => [member.name, memberSchema(member, event, model)] as const);
  const eventType: JsonSchema = { description: 'Which event this is.', type: 'string', const: event.eventType };
  return {
    $schema: dialect,
    $id: schemaFileOf(event.eventType),
    title: event.eventType,
    description: event.description,
    type: 'object',
    properties: { eventType, ...Object.fromEntries(properties) },
    required: ['eventType', ...members.filter(({ required }) => required).map(({ name }) => name)]
  };
}

/** The JSON Schema of an event as a certain sender spells it. Every value that the event knows is a text. */
export function profileSchema(profile: EventProfileModel, event: InboundEventModel): JsonSchema {
  const described = new Map([...event.envelope, ...event.carried].map(({ name, description }) => [name, description]));
  const properties = profile.members.map((member): readonly [string, JsonSchema] => {
    const description = member.description === '' ? (described.get(member.becomes) ?? '') : member.description;
    const becomes = `Becomes \`${member.becomes}\`.`;
    return [
      member.name,
      {
        description: description === '' ? becomes : `${description} ${becomes}`,
        type: 'string',
        ...(member.required ? { minLength: 1 } : {})
      }
    ];
  });
  return {
    $schema: dialect,
    $id: schemaFileOf(profile.name),
    title: profile.name,
    description: `${profile.description} Any other member is kept under \`${profile.unmapped}\`.`,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: profile.members.filter(({ required }) => required).map(({ name }) => name)
  };
}

/** The JSON Schema of a request with several events. */
export function batchSchema(model: PackageModel): JsonSchema {
  const names = model.inboundEvents.flatMap((event) => [event.eventType, ...event.profiles.map(({ name }) => name)]);
  return {
    $schema: dialect,
    $id: schemaFileOf('batch'),
    title: 'batch',
    description: 'Several events in one request. Each is accepted or refused by itself.',
    type: 'object',
    properties: {
      events: {
        description: 'The events, in the order in which they happened.',
        type: 'array',
        minItems: 1,
        ...maximumItems(model),
        items: { anyOf: names.map((name) => ({ $ref: schemaFileOf(name) })) }
      }
    },
    required: ['events']
  };
}

/** How many events a request may hold, as the schema's inbound policy says. */
function maximumItems(model: PackageModel): JsonSchema {
  const policy = model.constants['inbound']?.value;
  const known = typeof policy === 'object' && policy !== null && 'maximumEventsPerRequest' in policy;
  return known ? { maxItems: Number(policy['maximumEventsPerRequest']) } : {};
}

function memberSchema(member: PropertyModel, event: InboundEventModel, model: PackageModel): JsonSchema {
  const plain = schemaOf(member.type);
  const field = fieldOf(member, event, model);
  const filled = member.required && plain.type === 'string' && !plain.enum ? { minLength: 1 } : {};
  const limited = { description: member.description, ...plain, ...filled, ...(field ? limitsOf(field.type) : {}) };
  const schema = isJoined(member, model) ? orList(limited) : limited;
  return member.nullable ? orNull(schema) : schema;
}

/** A text that the package's own field maps also make of a list. */
function isJoined(member: PropertyModel, model: PackageModel): boolean {
  return schemaConstant(model, 'fieldTransforms')[member.name] === 'DograhJoinListTransform';
}

/**
 * The field that keeps a member: the one that carries it, the target's field of the same name, its external id
 * (`workflowRunId` for `externalRunId`), or else the field of the platform event in which every event travels.
 */
function fieldOf(member: PropertyModel, event: InboundEventModel, model: PackageModel): FieldModel | undefined {
  const target = model.objects.find(({ apiName }) => apiName === event.targetObject);
  const field = target?.fields.find(({ property }) => property === member.name) ?? externalIdOf(member, target);
  const carrier = model.platformEvents.find(({ fields }) => fields.some(({ property }) => property === 'payload'));
  return field ?? carrier?.fields.find(({ property }) => property === member.name);
}

function externalIdOf(member: PropertyModel, target: ObjectModel | undefined): FieldModel | undefined {
  return target?.fields.find(({ type, property }) => {
    const name = property.replace(/^external/, '');
    return type.kind === 'ExternalId' && name !== property && member.name.toLowerCase().endsWith(name.toLowerCase());
  });
}

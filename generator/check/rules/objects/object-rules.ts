/** Rules about object definitions. */
import type { ObjectModel } from '../../project/schema.ts';
import { childOf, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

/** What the definition of each kind must have, and what it cannot have. */
const needed: Readonly<Record<string, readonly string[]>> = {
  custom: ['label', 'pluralLabel', 'nameField', 'deploymentStatus', 'sharingModel'],
  event: ['label', 'pluralLabel', 'eventType', 'deploymentStatus'],
  metadataType: ['label', 'pluralLabel'],
  setting: ['label', 'customSettingsType']
};

const recordOnly = [
  'nameField',
  'sharingModel',
  'externalSharingModel',
  'enableHistory',
  'enableActivities',
  'enableReports',
  'enableSearch',
  'enableFeeds',
  'enableBulkApi',
  'enableSharing',
  'enableStreamingApi',
  'compactLayoutAssignment',
  'allowInChatterGroups'
];

const foreign: Readonly<Record<string, readonly string[]>> = {
  custom: ['eventType', 'publishBehavior'],
  event: [...recordOnly, 'visibility', 'customSettingsType'],
  metadataType: [...recordOnly, 'eventType', 'publishBehavior', 'deploymentStatus', 'customSettingsType']
};

export const objectElements = referenceRule({
  id: 'object-element',
  what: 'An object definition lacks what its kind of object needs, or has what it cannot have.',
  mend: 'Add or remove the element that the message names.',
  *check(project) {
    for (const object of project.schema.ownObjects) {
      if (!object.element || object.file === undefined) continue;
      for (const name of needed[object.kind] ?? []) {
        if (!childOf(object.element, name))
          yield problemAt(object.file, object.element, `${object.apiName} needs <${name}>`);
      }
      for (const name of foreign[object.kind] ?? []) {
        const child = childOf(object.element, name);
        if (child && child.text.trim() !== 'false')
          yield problemAt(object.file, child, `${describe(object)} has no <${name}>`);
      }
      const visibility = childOf(object.element, 'visibility');
      if (object.kind === 'custom' && visibility && visibility.text.trim() !== 'Public')
        yield problemAt(object.file, visibility, 'a custom object is Public; only types and settings can be hidden');
      const deployment = childOf(object.element, 'deploymentStatus');
      if (deployment && deployment.text.trim() !== 'Deployed')
        yield problemAt(object.file, deployment, `users do not see an object that is ${deployment.text.trim()}`);
      const nameField = childOf(object.element, 'nameField');
      if (nameField && !/^(Text|AutoNumber)$/.test(textOf(nameField, 'type') ?? '')) {
        yield problemAt(object.file, nameField, 'the name field is a Text or an AutoNumber');
      }
      if (textOf(nameField, 'type') === 'AutoNumber' && !childOf(nameField, 'displayFormat')) {
        yield problemAt(object.file, nameField, 'an AutoNumber name needs <displayFormat>');
      }
      const numbering = childOf(nameField, 'displayFormat') ?? childOf(nameField, 'startingNumber');
      if (numbering && textOf(nameField, 'type') === 'Text')
        yield problemAt(object.file, numbering, `a Text name has no <${numbering.name}>`);
      const sharing = childOf(object.element, 'sharingModel');
      if (object.kind === 'custom' && /^(ReadWriteTransfer|FullAccess)$/.test(sharing?.text.trim() ?? ''))
        yield problemAt(object.file, sharing, `${sharing?.text.trim() ?? ''} is for standard objects only`);
      if (nameField && !childOf(nameField, 'label'))
        yield problemAt(object.file, nameField, 'the name field needs <label>');
    }
  }
});

/** From closed to open. */
const sharingOrder = ['ControlledByParent', 'Private', 'Read', 'ReadWrite', 'ReadWriteTransfer', 'FullAccess'];

export const objectSharing = referenceRule({
  id: 'object-switches',
  what: 'Settings of an object contradict each other.',
  mend: 'Follow the message.',
  *check(project) {
    for (const { element, file, fields } of project.schema.ownObjects) {
      if (!element || file === undefined) continue;
      const together = ['enableSharing', 'enableBulkApi', 'enableStreamingApi'].map(
        (name) => textOf(element, name) === 'true'
      );
      if (together.some((value) => value !== together[0])) {
        yield problemAt(
          file,
          element,
          '<enableSharing>, <enableBulkApi> and <enableStreamingApi> must all be true or all be false'
        );
      }
      const inside = sharingOrder.indexOf(textOf(element, 'sharingModel') ?? '');
      const outside = sharingOrder.indexOf(textOf(element, 'externalSharingModel') ?? '');
      if (inside >= 0 && outside > inside) {
        yield problemAt(
          file,
          childOf(element, 'externalSharingModel'),
          'outside users would see more than inside users'
        );
      }
      const tracked = [...fields.values()].filter((field) => textOf(field.element, 'trackHistory') === 'true');
      if (textOf(element, 'enableHistory') !== 'true') {
        for (const field of tracked)
          yield problemAt(
            field.file ?? file,
            childOf(field.element, 'trackHistory'),
            `${field.apiName} is tracked, but the object has no history`
          );
      }
      for (const field of tracked)
        if (field.formula !== undefined || /^(AutoNumber|Summary)$/.test(field.type))
          yield problemAt(
            field.file ?? file,
            childOf(field.element, 'trackHistory'),
            `${field.apiName} is calculated by the platform; its history cannot be tracked`
          );
      if (tracked.length > 20) yield problemAt(file, element, `${tracked.length} fields are tracked; 20 are possible`);
    }
  }
});

export const eventCount = referenceRule({
  id: 'too-many-platform-events',
  what: 'The package defines more platform events than leave room for others in a Developer Edition (five in all).',
  mend: 'Carry the new kind of event on an existing one, with a type field.',
  *check(project) {
    const events = project.schema.ownObjects.filter((object) => object.kind === 'event' && object.file !== undefined);
    for (const event of events.slice(4))
      yield problemAt(
        event.file ?? '',
        event.element,
        `${event.apiName} is one of ${events.length} platform events; four are allowed`
      );
  }
});

export const eventVolume = referenceRule({
  id: 'platform-event-volume',
  what: 'A platform event is of the standard-volume kind, which can no longer be created.',
  mend: 'Use <eventType>HighVolume</eventType>.',
  *check(project) {
    for (const { kind, element, file } of project.schema.ownObjects) {
      const type = childOf(element, 'eventType');
      if (kind === 'event' && type && file !== undefined && type.text.trim() !== 'HighVolume')
        yield problemAt(file, type, `the event type is ${type.text.trim()}`);
    }
  }
});

function describe(object: ObjectModel): string {
  const kinds: Readonly<Record<string, string>> = {
    event: 'a platform event',
    metadataType: 'a custom metadata type',
    custom: 'a custom object'
  };
  return kinds[object.kind] ?? object.kind;
}

export const objectRules = [objectElements, objectSharing, eventCount, eventVolume];

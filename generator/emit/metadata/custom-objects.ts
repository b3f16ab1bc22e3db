import type { ObjectModel, PackageModel } from '../../model/types.ts';
import { fieldByMember } from '../../plan/fields.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { eachWhenChanged } from '../when-changed.ts';
import { emitFields } from './custom-fields.ts';
import { metadataFile, xmlBoolean } from './files.ts';

/** Name of the compact layout that every object has. */
export const compactLayoutName = 'Dograh_Highlights';

/** Screens for which a record page is set: phone and desktop. */
export const formFactors = ['Large', 'Small'] as const;

/** Custom objects with their fields and compact layouts. */
export function emitCustomObjects(model: PackageModel, render: Render): EmittedFile[] {
  return model.objects.flatMap((object) => [
    metadataFile(
      render,
      'custom-object',
      `objects/${object.apiName}/${object.apiName}.object`,
      objectView(model, object)
    ),
    ...fieldsOf(object, render),
    ...emitCompactLayout(model, object, render)
  ]);
}

/** Most of all files are fields, and while watching nearly all of them stay as they are. */
const fieldsOf = eachWhenChanged((object: ObjectModel, render) =>
  emitFields({ kind: 'object', model: object }, render)
);

/** Platform events with their fields. */
export function emitPlatformEvents(model: PackageModel, render: Render): EmittedFile[] {
  return model.platformEvents.flatMap((event) => [
    metadataFile(render, 'platform-event', `objects/${event.apiName}/${event.apiName}.object`, event),
    ...emitFields({ kind: 'event', model: event }, render)
  ]);
}

/**
 * Custom metadata types with their fields. They are public: protection works only inside a managed package, where it
 * would keep the org's own admin out.
 */
export function emitMetadataTypes(model: PackageModel, render: Render): EmittedFile[] {
  return model.metadataTypes.flatMap((type) => [
    metadataFile(render, 'custom-metadata-type', `objects/${type.apiName}/${type.apiName}.object`, type),
    ...emitFields({ kind: 'metadataType', model: type }, render)
  ]);
}

function objectView(model: PackageModel, object: ObjectModel): object {
  const { nameField } = object;
  const recordPage = sortedRows(schemaConstant(model, 'recordPages')).find(
    ([, page]) => page.object === object.apiName
  );
  const fields = highlightFields(model, object);
  return {
    actionOverrides: recordPage ? formFactors.map((formFactor) => ({ page: recordPage[0], formFactor })) : [],
    compactLayout: fields.length > 0 ? compactLayoutName : 'SYSTEM',
    description: object.description,
    activities: xmlBoolean(object.activities),
    history: xmlBoolean(object.history),
    reports: xmlBoolean(object.reports),
    search: xmlBoolean(object.search),
    label: object.label,
    pluralLabel: object.pluralLabel,
    nameFormat: nameField.type.kind === 'AutoNumber' ? nameField.type.format : null,
    nameLabel: nameField.label,
    nameType: nameField.type.kind,
    tracksHistory: object.history,
    searchFields: fields,
    sharing: object.sharing
  };
}

function highlightFields(model: PackageModel, object: ObjectModel): string[] {
  const members = schemaConstant(model, 'presentations')[object.apiName]?.highlights ?? [];
  return members.map((member) => fieldByMember(object, member).apiName);
}

function emitCompactLayout(model: PackageModel, object: ObjectModel, render: Render): EmittedFile[] {
  const fields = highlightFields(model, object);
  const path = `objects/${object.apiName}/compactLayouts/${compactLayoutName}.compactLayout`;
  const view = { name: compactLayoutName, label: 'Highlights', fields: ['Name', ...fields] };
  return fields.length > 0 ? [metadataFile(render, 'compact-layout', path, view)] : [];
}

import { constantOf } from '../../model/naming.ts';
import type { FieldModel, PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles } from './class-file.ts';
import { withLast } from './constants.ts';

const settingsType = 'Dograh_Settings__mdt';

/** Emits `DograhSettings`: one typed property for every member of the settings, with its built-in default. */
export function emitSettings(model: PackageModel, render: Render): EmittedFile[] {
  const type = model.metadataTypes.find(({ apiName }) => apiName === settingsType);
  const record = model.metadataRecords.find((candidate) => candidate.type === settingsType);
  if (type === undefined || record === undefined) {
    throw new Error(`The schema has no ${settingsType} with its one record`);
  }
  const content = render('apex-parts/DograhSettings.cls', {
    source: type.span.file,
    description: type.description,
    record: record.name,
    members: withLast(type.fields.map((field) => memberView(model, field)))
  });
  return apexClassFiles('common', 'DograhSettings', content, model.package.apiVersion);
}

function memberView(model: PackageModel, field: FieldModel): object {
  return {
    name: field.property,
    field: field.apiName,
    description: field.description,
    type: apexType(field),
    number: field.type.kind === 'WholeNumber',
    default: defaultCode(model, field)
  };
}

function apexType({ type, property }: FieldModel): string {
  switch (type.kind) {
    case 'Checkbox':
      return 'Boolean';
    case 'WholeNumber':
      return 'Integer';
    case 'Text':
    case 'LongText':
    case 'Picklist':
      return 'String';
    default:
      throw new Error(`The settings member '${property}' is of kind ${type.kind}, which settings do not use`);
  }
}

/** The built-in choice as Apex writes it. `keepResolvedErrorsDays` falls back on the retention policy's `resolvedErrors`. */
function defaultCode(model: PackageModel, { type, property }: FieldModel): string | null {
  if (type.kind === 'Checkbox') {
    return String(type.defaultValue);
  }
  if (type.kind === 'Picklist' && type.defaultValue !== null) {
    return `DograhConstants.${constantOf(type.enumName === '' ? property : type.enumName)}_${constantOf(type.defaultValue)}`;
  }
  const kept = /^keep([A-Z]\w*)Days$/.exec(property)?.[1];
  const policy = model.constants['retention']?.value;
  const member = kept === undefined ? undefined : kept.charAt(0).toLowerCase() + kept.slice(1);
  if (member !== undefined && typeof policy === 'object' && policy !== null && member in policy) {
    return `DograhConstants.RETENTION_${constantOf(member)}_DAYS`;
  }
  return null;
}

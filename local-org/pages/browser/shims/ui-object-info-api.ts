/** What objects and their fields are like for the person who looks. */
import { data } from '../runtime/org.ts';
import { textOf } from '../runtime/text.ts';
import { wireAdapter } from '../runtime/wire.ts';
import { fieldName, type FieldReference } from './ui-record-api.ts';

export interface FieldInfo {
  apiName: string;
  label: string;
  dataType: string;
  required: boolean;
  createable: boolean;
  updateable: boolean;
  inlineHelpText: string | null;
  length: number;
  scale: number;
  relationshipName: string | null;
  referenceToInfos: { apiName: string }[];
}

export interface ObjectInfo {
  apiName: string;
  label: string;
  labelPlural: string;
  keyPrefix: string | null;
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  defaultRecordTypeId: string;
  fields: Record<string, FieldInfo>;
}

export interface Choice {
  label: string;
  value: string;
}

const infos = new Map<string, Promise<ObjectInfo>>();

/** Reads what an object is like; once a page, since it does not change. */
export async function readObjectInfo(name: string): Promise<ObjectInfo> {
  let info = infos.get(name);
  if (!info) {
    info = data<ObjectInfo>(`/ui-api/object-info/${name}`);
    infos.set(name, info);
    info.catch(() => infos.delete(name));
  }
  return info;
}

export async function readChoices(objectName: string, field: string): Promise<Choice[]> {
  const { values } = await data<{ values: Choice[] }>(
    `/ui-api/object-info/${objectName}/picklist-values/012000000000000AAA/${field}`
  );
  return values;
}

function objectName(reference: unknown): string | undefined {
  return typeof reference === 'string'
    ? reference
    : (reference as { objectApiName?: string } | undefined)?.objectApiName;
}

export const getObjectInfo = wireAdapter({
  load: ({ objectApiName }) => {
    const name = objectName(objectApiName);
    return name === undefined ? undefined : readObjectInfo(name);
  }
});

export const getObjectInfos = wireAdapter({
  load: ({ objectApiNames }) =>
    objectApiNames === undefined
      ? undefined
      : Promise.all((objectApiNames as unknown[]).map(async (each) => readObjectInfo(objectName(each) ?? ''))).then(
          (results) => ({ results: results.map((result) => ({ statusCode: 200, result })) })
        )
});

export const getPicklistValues = wireAdapter({
  load: ({ recordTypeId, fieldApiName }) => {
    if (recordTypeId === undefined || fieldApiName === undefined) return undefined;
    const [object = '', field = ''] = fieldName(fieldApiName as FieldReference).split('.');
    return data(`/ui-api/object-info/${object}/picklist-values/${textOf(recordTypeId)}/${field}`);
  }
});

export const getPicklistValuesByRecordType = wireAdapter({
  load: ({ recordTypeId, objectApiName }) => {
    const name = objectName(objectApiName);
    if (recordTypeId === undefined || name === undefined) return undefined;
    return data(`/ui-api/object-info/${name}/picklist-values/${textOf(recordTypeId)}`);
  }
});

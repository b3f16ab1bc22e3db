import type { FieldPermissionModel, ObjectPermissionModel, PermissionSetModel } from '../model/access.ts';
import type { PackageModel } from '../model/types.ts';
import type { ObjectGrant } from '../schema/vocabulary/access.ts';
import { isGrantable, isWritable, objectByApiName } from './fields.ts';
import { schemaConstant, sortedRows, type PermissionSetDefinition } from './schema-constants.ts';

/** Callouts with a credential read the encrypted secret through this object as the user who makes them. */
const storedSecrets = 'UserExternalCredential';

/**
 * The permission sets of the schema with everything that follows from their grants: the fields of a granted object, the
 * controllers that serve a granted custom permission, the principals of granted credentials.
 */
export function expandPermissionSets(model: PackageModel): PermissionSetModel[] {
  return sortedRows(schemaConstant(model, 'permissionSets')).map(([name, definition]) => ({
    name,
    label: definition.label,
    description: definition.description,
    objects: objectPermissions(definition),
    fields: fieldPermissions(model, definition),
    classes: sorted([...definition.classes, ...controllersFor(model, definition.customPermissions)]),
    metadataTypes: sorted(definition.metadataTypes),
    customPermissions: sorted(definition.customPermissions),
    principals: sorted(definition.credentials.map((credential) => principalOf(model, credential))),
    tabs: sorted(definition.tabs),
    applications: sorted(definition.applications),
    userPermissions: sorted(definition.userPermissions)
  }));
}

const nothing: Omit<ObjectPermissionModel, 'object'> = {
  read: false,
  create: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false
};

function objectPermissions(definition: PermissionSetDefinition): ObjectPermissionModel[] {
  const own = Object.entries(definition.objects).map(([object, grant]) => ({ ...nothing, object, ...rights(grant) }));
  const standard = Object.entries(definition.standardObjects).flatMap(([object, grant]) =>
    grant ? [{ ...nothing, object, read: true, create: grant.create === true, edit: grant.edit === true }] : []
  );
  // Whoever publishes must also be able to read: Salesforce takes no right to create without it.
  const events = Object.entries(definition.events).map(([object, use]) => ({
    ...nothing,
    object,
    read: true,
    create: use !== 'subscribe'
  }));
  const secrets = definition.credentials.length > 0 ? [{ ...nothing, object: storedSecrets, read: true }] : [];
  return [...own, ...standard, ...events, ...secrets].sort((left, right) => compare(left.object, right.object));
}

function rights(grant: ObjectGrant): Omit<ObjectPermissionModel, 'object'> {
  return {
    read: grant.read,
    create: grant.create === true,
    edit: grant.edit === true,
    delete: grant.delete === true,
    viewAll: grant.viewAll === true,
    modifyAll: grant.modifyAll === true
  };
}

function fieldPermissions(model: PackageModel, definition: PermissionSetDefinition): FieldPermissionModel[] {
  const own = Object.entries(definition.objects).flatMap(([apiName, grant]) => {
    const mayWrite = grant.create === true || grant.edit === true;
    return objectByApiName(model, apiName)
      .fields.filter((field) => isGrantable(field) && (!field.sensitive || grant.sensitive === true))
      .map((field) => ({
        field: `${apiName}.${field.apiName}`,
        editable: mayWrite && isWritable(field)
      }));
  });
  const standard = Object.entries(definition.standardObjects).flatMap(([object, grant]) =>
    (grant?.fields ?? []).map((field) => ({
      field: `${object}.${field}`,
      editable: grant?.create === true || grant?.edit === true
    }))
  );
  return [...own, ...standard].sort((left, right) => compare(left.field, right.field));
}

/** A page can call a controller only with access to its class; each method asks for its permission again. */
function controllersFor(model: PackageModel, customPermissions: readonly string[]): string[] {
  return model.controllers
    .filter(({ methods }) => methods.some(({ permission }) => customPermissions.includes(permission)))
    .map(({ name }) => name);
}

function principalOf(model: PackageModel, credential: string): string {
  const definition = schemaConstant(model, 'externalCredentials')[credential];
  if (!definition) {
    throw new Error(`The package has no external credential ${credential}`);
  }
  return `${credential}-${definition.principal}`;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import type { PackageModel, TablesPart } from '../../model/types.ts';
import { expandPermissionSets } from '../../plan/permissions.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile, xmlBoolean } from './files.ts';

export function emitPermissionSets(model: PackageModel, render: Render): EmittedFile[] {
  return expandPermissionSets(model).map((set) =>
    metadataFile(render, 'permission-set', `permissionsets/${set.name}.permissionset`, {
      ...set,
      fields: set.fields.map(({ field, editable }) => ({ field, editable: xmlBoolean(editable) })),
      objects: set.objects.map((permission) => ({
        object: permission.object,
        create: xmlBoolean(permission.create),
        delete: xmlBoolean(permission.delete),
        edit: xmlBoolean(permission.edit),
        read: xmlBoolean(permission.read),
        modifyAll: xmlBoolean(permission.modifyAll),
        viewAll: xmlBoolean(permission.viewAll)
      }))
    })
  );
}

export function emitCustomPermissions(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'customPermissions')).map(([name, definition]) =>
    metadataFile(render, 'custom-permission', `customPermissions/${name}.customPermission`, definition)
  );
}

import path from 'node:path';
import type {
  ControllerMethodModel,
  ControllerModel,
  FieldModel,
  ObjectModel,
  PackageModel
} from '../../model/types.ts';
import { findObject } from '../../plan/fields.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

/** Folder of the declarations; pages import what they declare. */
export const declarationFolder = 'lwc-src/types';

/**
 * TypeScript declarations of everything that a page imports from the package by `@salesforce/…`: Apex methods, objects
 * and fields, labels, custom permissions. Apex methods have the types of the schema itself, so that a page and its
 * controller cannot drift apart.
 */
export function emitDeclarations(model: PackageModel, render: Render): EmittedFile[] {
  return [
    declarations('apex-methods', 'generator/schema/pages', { methods: methodViews(model) }, render),
    ...objectViews(model).map((view) => declarations(`schema/${view.name}`, view.source, view, render, 'schema')),
    declarations('labels', 'generator/schema/labels.ts', { labels: labelViews(model) }, render),
    declarations('permissions', 'generator/schema/access.ts', { permissions: permissionViews(model) }, render)
  ];
}

function declarations(name: string, source: string, view: object, render: Render, template = name): EmittedFile {
  return {
    path: `${declarationFolder}/${name}.d.ts`,
    content: render(`types/${template}.d.ts`, { source, ...view })
  };
}

function methodViews(model: PackageModel): object[] {
  return model.controllers.flatMap((controller) => controller.methods.map((method) => methodView(controller, method)));
}

function methodView(controller: ControllerModel, { name, description, parameters }: ControllerMethodModel): object {
  return {
    module: `${controller.name}.${name}`,
    file: path.posix.relative(declarationFolder, controller.span.file),
    controller: controller.name,
    name,
    description,
    parameters: parameters.map((parameter, index) => ({
      name: parameter.name,
      required: parameter.required,
      method: name,
      index
    }))
  };
}

interface FieldView {
  readonly object: string;
  readonly name: string;
  readonly description: string;
}

/** Fields that Salesforce keeps for every record. */
const standardFields = {
  Id: 'The id of the record.',
  Name: 'The name of the record.',
  OwnerId: 'Who owns the record.',
  CreatedDate: 'When the record was created.',
  CreatedById: 'Who created the record.',
  LastModifiedDate: 'When the record was last changed.',
  LastModifiedById: 'Who last changed the record.'
} as const;

interface ObjectView {
  readonly name: string;
  readonly source: string;
  readonly description: string;
  readonly fields: readonly FieldView[];
}

/** A file of its own for every object, so that one changed field changes one small file. */
function objectViews(model: PackageModel): ObjectView[] {
  return model.objects.map((object) => ({
    name: object.apiName,
    source: object.span.file,
    description: object.description,
    fields: [
      ...standardViews(object.apiName),
      ...object.fields.flatMap((field) => [
        { object: object.apiName, name: field.apiName, description: field.description },
        ...relatedViews(object, field, model)
      ])
    ]
  }));
}

function standardViews(object: string): FieldView[] {
  return Object.entries(standardFields).map(([name, description]) => ({ object, name, description }));
}

/** Fields of the record that a lookup points at: `Workflow__r.Name`. Of standard objects only the name is known. */
function relatedViews(object: ObjectModel, field: FieldModel, model: PackageModel): FieldView[] {
  const { type } = field;
  if (type.kind !== 'Lookup') {
    return [];
  }
  const relationship = field.apiName.replace(/__c$/, '__r');
  const target = findObject(model, type.target);
  const related = target?.fields.map(({ apiName, description }) => ({ name: apiName, description })) ?? [];
  return [
    { name: 'Id', description: standardFields.Id },
    { name: 'Name', description: standardFields.Name },
    ...related
  ].map(({ name, description }) => ({ object: object.apiName, name: `${relationship}.${name}`, description }));
}

function labelViews(model: PackageModel): object[] {
  return sortedRows(schemaConstant(model, 'labels')).map(([name, { text, description }]) => ({
    name,
    text,
    description
  }));
}

function permissionViews(model: PackageModel): object[] {
  return sortedRows(schemaConstant(model, 'customPermissions')).map(([name, { description }]) => ({
    name,
    description
  }));
}

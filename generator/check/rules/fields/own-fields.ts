/** The fields that the project itself declares. */
import type { Project } from '../../project/project.ts';
import type { FieldModel, ObjectModel } from '../../project/schema.ts';
import { childOf, textOf, type XmlElement } from '../../xml/element.ts';

export interface OwnField {
  readonly object: ObjectModel;
  readonly field: FieldModel;
  readonly element: XmlElement;
  readonly file: string;
}

/** Every declared field; `withNames` adds the name fields of custom objects. */
export function fieldsOf(project: Project, options: { withNames?: boolean } = {}): OwnField[] {
  return project.schema.ownObjects.flatMap((object) => {
    const declared = [...object.fields.values()].flatMap((field) =>
      field.element && field.file !== undefined ? [{ object, field, element: field.element, file: field.file }] : []
    );
    return options.withNames ? [...declared, ...nameField(object)] : declared;
  });
}

function nameField(object: ObjectModel): OwnField[] {
  const element = childOf(object.element, 'nameField');
  const field = object.fields.get('name');
  return element && field && object.file !== undefined && textOf(element, 'type')
    ? [{ object, field, element, file: object.file }]
    : [];
}

/** The records of custom metadata types in a project. */
import type { Component } from '../../project/component.ts';
import type { Project } from '../../project/project.ts';
import type { ObjectModel } from '../../project/schema.ts';
import type { XmlElement } from '../../xml/element.ts';

export interface MetadataRecord {
  readonly file: string;
  readonly root: XmlElement;
  readonly recordName: string;
  readonly typeName: string;
  readonly object: ObjectModel | undefined;
}

/** Every record with the type that it belongs to. */
export function recordsOf(project: Project): MetadataRecord[] {
  return project.componentsOf('CustomMetadata').flatMap(({ file, fullName, root }: Component) => {
    const [typeName = '', recordName = ''] = fullName.split('.');
    return root ? [{ file, root, recordName, typeName, object: project.schema.object(`${typeName}__mdt`) }] : [];
  });
}

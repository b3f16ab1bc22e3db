import { data } from './org.ts';

export interface ChildRelationship {
  childSObject: string;
  /** The field of the child that points at the parent. */
  field: string;
  relationshipName: string | null;
}

const described = new Map<string, Promise<ChildRelationship[]>>();

/** Which records may point at records of an object. */
export async function childRelationships(objectName: string): Promise<ChildRelationship[]> {
  let children = described.get(objectName);
  if (!children) {
    children = data<{ childRelationships: ChildRelationship[] }>(`/sobjects/${objectName}/describe`).then(
      (describe) => describe.childRelationships
    );
    described.set(objectName, children);
    children.catch(() => described.delete(objectName));
  }
  return children;
}

/**
 * The relationship behind a related list.
 * @throws Error when the object has none of that name
 */
export async function childRelationship(objectName: string, name: string): Promise<ChildRelationship> {
  const found = (await childRelationships(objectName)).find(
    ({ relationshipName }) => relationshipName === name || `${relationshipName ?? ''}__r` === name
  );
  if (!found) throw new Error(`${objectName} has no related list ${name}.`);
  return found;
}

import type { ObjectMetadata, PageProject } from '../../metadata/types.ts';

let current: PageProject | undefined;

export function setProject(project: PageProject): void {
  current = project;
}

export function project(): PageProject {
  if (!current) throw new Error('No project is loaded.');
  return current;
}

/** What the project says of an object; nothing for those that it does not know. */
export function objectMetadata(name: string): ObjectMetadata {
  return project().objects[name] ?? { listViews: [], highlights: [], sections: [], relatedLists: [], recordPage: null };
}

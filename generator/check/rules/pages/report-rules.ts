/** Rules about custom report types and the reports over them. */
import path from 'node:path/posix';
import type { Project } from '../../project/project.ts';
import type { ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { pathProblems } from '../formula/problems.ts';
import { problemAt, referenceRule } from '../rule.ts';

export const reportTypes = referenceRule({
  id: 'report-type',
  what: 'A report type is based on, joins or shows something that does not exist.',
  mend: 'Name an existing object, its child relationship with __r, and its fields.',
  *check(project) {
    for (const { file, root } of project.componentsOf('ReportType')) {
      const base = childOf(root, 'baseObject');
      const object = project.schema.object(base?.text.trim() ?? '');
      if (base && !object) yield problemAt(file, base, `there is no object ${base.text.trim()}`);
      if (!root || !object) continue;
      const joined = new Map<string, ObjectModel>([[object.apiName.toLowerCase(), object]]);
      yield* joinProblems(project, file, root, object, joined);
      yield* shapeProblems(file, root, object);
      for (const column of descendants(root, 'columns')) {
        const table = joined.get(textOf(column, 'table')?.toLowerCase() ?? '');
        const field = childOf(column, 'field');
        if (!table) yield problemAt(file, childOf(column, 'table'), `${textOf(column, 'table') ?? ''} is not joined`);
        else if (field) {
          const path = field.text.trim().split('.');
          for (const message of columnProblems(path, table, project)) yield problemAt(file, field, message);
        }
      }
    }
  }
});

/** Sections have names, a column stands once, and the object takes part in reports. */
function* shapeProblems(file: string, root: XmlElement, object: ObjectModel): Generator<Problem> {
  if (object.kind === 'custom' && textOf(object.element, 'enableReports') !== 'true')
    yield problemAt(file, childOf(root, 'baseObject'), `${object.apiName} takes no part in reports (<enableReports>)`);
  for (const section of descendants(root, 'sections')) {
    if (!textOf(section, 'masterLabel')) yield problemAt(file, section, 'a section has no <masterLabel>');
  }
  const seen = new Set<string>();
  for (const column of descendants(root, 'columns')) {
    const key = `${textOf(column, 'table') ?? ''}.${textOf(column, 'field') ?? ''}`.toLowerCase();
    if (seen.has(key)) yield problemAt(file, column, `the column ${textOf(column, 'field') ?? ''} stands twice`);
    seen.add(key);
  }
}

/** Follows nested joins; `joined` learns each table by the path that columns name it by. */
function* joinProblems(
  project: Project,
  file: string,
  parent: XmlElement,
  object: ObjectModel,
  joined: Map<string, ObjectModel>,
  path = object.apiName
): Generator<Problem> {
  const join = childOf(parent, 'join');
  const named = childOf(join, 'relationship');
  if (!join || !named) return;
  const child = project.schema.object(object.children.get(named.text.trim().toLowerCase()) ?? '');
  if (!child) {
    yield problemAt(file, named, `${object.apiName} has no child relationship ${named.text.trim()}`);
    return;
  }
  const childPath = `${path}.${named.text.trim()}`;
  joined.set(childPath.toLowerCase(), child);
  yield* joinProblems(project, file, join, child, joined, childPath);
}

/** Columns write a lookup without __r: `Workflow__c.Name`. Standard relationships are left to the platform. */
function columnProblems(path: readonly string[], table: ObjectModel, project: Project): string[] {
  const last = path.length - 1;
  const names = path.map((name, index) => (index < last ? name.replace(/__c$/i, '__r') : name));
  return /__[cr]$/i.test(names[0] ?? '') || last === 0 ? pathProblems(names, table, project) : [];
}

export const reports = referenceRule({
  id: 'report',
  what: 'A report is of a type, stands in a folder or shows a column that does not exist.',
  mend: 'Name a report type of the project with __c and its columns as table$field; give the folder its own file.',
  *check(project) {
    for (const { file, root } of project.componentsOf('Report')) {
      const folder = path.dirname(file);
      if (!project.files.has(`${folder}.reportFolder-meta.xml`))
        yield problemAt(file, root, `there is no folder ${path.basename(folder)}`);
      const type = childOf(root, 'reportType');
      const offered = type ? columnsOf(project, type.text.trim()) : undefined;
      if (type && offered === null) yield problemAt(file, type, `there is no report type ${type.text.trim()}`);
      if (!root || !offered) continue;
      for (const column of columnElements(root)) {
        if (!offered.has(column.text.trim().toLowerCase()))
          yield problemAt(file, column, `the report type has no column ${column.text.trim()}`);
      }
    }
  }
});

/** Columns of a report type of the project; null when it has none of that name, undefined for Salesforce's own types. */
function columnsOf(project: Project, type: string): ReadonlySet<string> | null | undefined {
  if (!type.endsWith('__c') || type.includes('$')) return undefined;
  const name = `${type.slice(0, -'__c'.length)}.reportType-meta.xml`;
  const found = project.componentsOf('ReportType').find(({ file }) => path.basename(file) === name);
  if (!found?.root) return null;
  return new Set(
    descendants(found.root, 'columns').map((column) =>
      `${textOf(column, 'table') ?? ''}$${textOf(column, 'field') ?? ''}`.toLowerCase()
    )
  );
}

/** Wherever a report names a column. */
function columnElements(root: XmlElement): XmlElement[] {
  const shown = descendants(root, 'columns').map((column) => childOf(column, 'field'));
  const filtered = descendants(root, 'criteriaItems').map((item) => childOf(item, 'column'));
  const ordered = [childOf(root, 'sortColumn'), childOf(childOf(root, 'timeFrameFilter'), 'dateColumn')];
  return [...shown, ...filtered, ...ordered].filter((element) => element !== undefined);
}

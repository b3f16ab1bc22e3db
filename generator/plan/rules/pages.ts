import type { ObjectModel, PackageModel } from '../../model/types.ts';
import {
  homePageParts,
  schemaConstant,
  sortedRows,
  type PartDefinition,
  type PresentationDefinition,
  type RelatedRecordsDefinition,
  type Report
} from '../schema-constants.ts';
import { rules } from './catalog.ts';
import { violation, type RuleViolation } from './violation.ts';

const standardColumns: ReadonlySet<string> = new Set(['name', 'owner', 'createdDate', 'lastModifiedDate']);

/** Nine and the name. */
const mostHighlights = 9;
const mostColumns = 15;
const mostFilters = 10;

/** What layouts, list views and pages name exists. */
export function knownMembers(model: PackageModel): RuleViolation[] {
  const span = model.constants['presentations']?.span ?? null;
  return [...presentationReferences(model), ...partReferences(model)].map((what) =>
    violation(rules.unknownReference, span, `${what} is named, but the schema does not have it`, 'Correct the name.')
  );
}

function presentationReferences(model: PackageModel): string[] {
  return sortedRows(schemaConstant(model, 'presentations')).flatMap(([apiName, presentation]) => {
    const object = model.objects.find((candidate) => candidate.apiName === apiName);
    const lists = Object.values(presentation.listViews);
    const members = [
      ...presentation.highlights,
      ...presentation.sections.flatMap((section) => section.members),
      ...lists.flatMap(({ columns }) => columns),
      ...lists.flatMap(({ filters }) => filters.map(({ field }) => field))
    ];
    return [
      ...(object ? unknownMembers(object, members) : [apiName]),
      ...presentation.relatedLists.flatMap((related) => unknownRelated(model, related))
    ];
  });
}

function partReferences(model: PackageModel): string[] {
  const recordPages = Object.values(schemaConstant(model, 'recordPages'));
  const parts: PartDefinition[] = [
    ...recordPages.flatMap(({ tabs, side }) => [...tabs.flatMap((tab) => tab.parts), ...side]),
    ...Object.values(schemaConstant(model, 'appPages')).flatMap((page) => page.parts),
    ...Object.values(schemaConstant(model, 'homePages')).flatMap(homePageParts)
  ];
  const related = Object.values(schemaConstant(model, 'reportTypes')).map((reportType) => reportType.related);
  return [
    ...parts.flatMap((part) => ('relatedList' in part ? unknownRelated(model, part.relatedList) : [])),
    ...parts.flatMap((part) =>
      'listView' in part && !hasListView(model, part) ? [`${part.of}.${part.listView}`] : []
    ),
    ...related.flatMap((records) => unknownRelated(model, records)),
    ...Object.values(schemaConstant(model, 'reports')).flatMap((report) => reportReferences(model, report))
  ];
}

function reportReferences(model: PackageModel, report: Report): string[] {
  const type = schemaConstant(model, 'reportTypes')[report.type];
  const joined = model.objects.find(({ apiName }) => apiName === type?.related.of);
  const members = [...report.columns, ...report.filters.map(({ field }) => field), report.newestBy];
  return joined ? unknownMembers(joined, members) : [report.type];
}

function hasListView(model: PackageModel, part: { readonly of: string; readonly listView: string }): boolean {
  return Object.hasOwn(schemaConstant(model, 'presentations')[part.of]?.listViews ?? {}, part.listView);
}

function unknownRelated(model: PackageModel, { of, by, columns }: RelatedRecordsDefinition): string[] {
  const child = model.objects.find(({ apiName }) => apiName === of);
  if (!child) {
    return [of];
  }
  const pointer = child.fields.find(({ property }) => property === by);
  return [...unknownMembers(child, columns), ...(pointer?.type.kind === 'Lookup' ? [] : [`the lookup ${of}.${by}`])];
}

function unknownMembers(object: ObjectModel, members: readonly string[]): string[] {
  return members
    .filter((member) => !standardColumns.has(member) && !object.fields.some(({ property }) => property === member))
    .map((member) => `${object.apiName}.${member}`);
}

/** What Salesforce can show in a compact layout, a list view or a filter. */
export function showableColumns(model: PackageModel): RuleViolation[] {
  const span = model.constants['presentations']?.span ?? null;
  return sortedRows(schemaConstant(model, 'presentations')).flatMap(([apiName, presentation]) => {
    const object = model.objects.find((candidate) => candidate.apiName === apiName);
    return object
      ? complaints(object, presentation).map((message) =>
          violation(rules.columnNotShown, span, `${apiName}: ${message}`, 'Show another field, or fewer of them.')
        )
      : [];
  });
}

function complaints(object: ObjectModel, { highlights, listViews }: PresentationDefinition): string[] {
  const isLong = (member: string) =>
    object.fields.some(({ property, type }) => property === member && type.kind === 'LongText');
  const lists = sortedRows(listViews).flatMap(([name, { columns, filters }]) => [
    ...[...columns, ...filters.map(({ field }) => field)]
      .filter(isLong)
      .map((member) => `the long text ${member} stands in list view ${name}`),
    ...(columns.length > mostColumns ? [`list view ${name} has ${String(columns.length)} columns, 15 at most`] : []),
    ...(filters.length > mostFilters ? [`list view ${name} has ${String(filters.length)} filters, 10 at most`] : [])
  ]);
  return [
    ...highlights.filter(isLong).map((member) => `the long text ${member} is a highlight`),
    ...(highlights.length > mostHighlights
      ? [`${String(highlights.length)} highlights, 9 at most besides the name`]
      : []),
    ...lists
  ];
}

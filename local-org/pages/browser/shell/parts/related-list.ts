import { mayRead, withNames } from '../../runtime/list-records.ts';
import { columnField } from '../../runtime/list-views.ts';
import { query } from '../../runtime/org.ts';
import { learnPicklistLabels } from '../../runtime/picklist-labels.ts';
import { objectMetadata } from '../../runtime/project.ts';
import { childRelationship, type ChildRelationship } from '../../runtime/relationships.ts';
import { readObjectInfo } from '../../shims/ui-object-info-api.ts';
import { card } from '../card.ts';
import { h } from '../dom.ts';
import { iconOf } from '../icons.ts';
import { whenChanged, type RecordContext } from '../record.ts';
import { emptyList, recordTable } from '../table.ts';
import { later } from '../waiting.ts';
import type { Part } from './index.ts';

interface RelatedList {
  record: RecordContext;
  child: ChildRelationship;
  columns: string[];
  limit: number;
  label?: string | undefined;
}

async function relatedCard({ record, child, columns, limit, label }: RelatedList): Promise<HTMLElement> {
  const info = await readObjectInfo(child.childSObject);
  const fields = columns.map(columnField).filter((field) => mayRead(info, field));
  const selected = [...new Set(['Id', ...withNames(info, fields)])].join(', ');
  const [rows] = await Promise.all([
    query(
      `SELECT ${selected} FROM ${child.childSObject} WHERE ${child.field} = '${record.id}' ORDER BY CreatedDate DESC LIMIT ${limit + 1}`
    ),
    learnPicklistLabels(info, fields)
  ]);
  const shown = rows.slice(0, limit);
  const count = rows.length > limit ? `${limit}+` : String(rows.length);
  const body = shown.length > 0 ? recordTable({ info, fields, rows: shown }) : emptyList('No items to display.');
  return card({ title: `${label ?? info.labelPlural} (${count})`, icon: iconOf(child.childSObject) }, body);
}

/** A related list with columns of its own. */
export const dynamicRelatedList: Part = ({ properties }, { record }) => {
  const place = h('div');
  if (!record) return place;
  const fill = (): void => {
    const list = later('Loading related list', async () =>
      relatedCard({
        record,
        child: await childRelationship(record.objectName, String(properties['relatedListApiName'])),
        columns: properties['relatedListFieldAliases'] as string[],
        limit: Number(properties['maxRecordsToDisplay'] ?? 10),
        label: String(properties['relatedListLabel'] ?? '')
      })
    );
    place.replaceChildren(list);
  };
  fill();
  whenChanged(place, record, fill);
  return place;
};

/** What the platform relates to objects whose layout the project does not bring. */
const STANDARD: Readonly<Record<string, [string, string[]][]>> = {
  Campaign: [['CampaignMembers', ['Status', 'CreatedDate']]],
  Contact: [['CampaignMembers', ['Status', 'CreatedDate']]],
  Lead: [['CampaignMembers', ['Status', 'CreatedDate']]]
};

/** The related lists of the page layout. */
export const relatedListContainer: Part = (_item, { record }) =>
  later('Loading related lists', () => {
    if (!record) return Promise.resolve(h('div'));
    const own = objectMetadata(record.objectName).relatedLists.map(({ name, fields }): [string, string[]] => [
      name.split('.')[0] ?? '',
      fields
    ]);
    const lists = [...own, ...(STANDARD[record.objectName] ?? [])].map(([name, columns]) =>
      later('Loading related list', async () =>
        relatedCard({ record, child: await childRelationship(record.objectName, name), columns, limit: 5 })
      )
    );
    return Promise.resolve(
      h('div', {}, ...(lists.length > 0 ? lists : [emptyList('This page layout has no related lists.')]))
    );
  });

/** A record as the obvious model keeps it. */
export interface Stored {
  readonly kind: 'Room' | 'Shelf';
  readonly deleted: boolean;
  readonly Title__c?: string | null;
  readonly Code__c?: string | null;
  /** Handle of a room. */
  readonly Room__c?: number | null;
}

/** Values of a shelf that a step writes; those that are left out stay as they are. */
export interface Fields {
  readonly Title__c?: string | null;
  readonly Code__c?: string | null;
  readonly Room__c?: number | null;
}

/** One row of a step. The handle is the number that this test knows a record by. */
export interface StepRow {
  readonly handle: number;
  readonly kind: 'Room' | 'Shelf';
  readonly fields?: Fields;
}

/** What is done at once. */
export interface Step {
  readonly action: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'savepoint' | 'rollback';
  readonly allOrNone: boolean;
  readonly rows: readonly StepRow[];
}

/** What is expected of a row: none of these codes when it succeeds, one of them when it fails. */
export interface Expected {
  readonly codes: readonly string[];
  readonly created: boolean;
}

/** Records by handle. */
export type Table = ReadonlyMap<number, Stored>;

const LONGEST_TITLE = 5;
const SUCCEEDS: readonly string[] = [];
const GONE = ['INVALID_CROSS_REFERENCE_KEY'];
const DELETED = ['ENTITY_IS_DELETED'];

/**
 * Does DML one row after the other on a map, in the plainest way.
 * Rules: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_section.htm and the
 * pages below it: a row that fails leaves the others alone, unless all or none is asked for; a unique value belongs to
 * one record that is not deleted, in any case; deleting a record empties the lookups to it, and bringing it back fills
 * those again that nobody has filled since.
 */
export class DmlModel {
  private records = new Map<number, Stored>();
  private savepoints: { records: Map<number, Stored>; emptied: Map<number, number[]> }[] = [];
  /** Shelves whose lookup the deletion of a room has emptied. */
  private emptied = new Map<number, number[]>();

  /** @returns what is stored now */
  get table(): Table {
    return this.records;
  }

  get hasSavepoint(): boolean {
    return this.savepoints.length > 0;
  }

  /** Does a step. @returns what is expected of each of its rows */
  run(step: Step): Expected[] {
    if (step.action === 'savepoint') this.savepoints.push(this.copy());
    if (step.action === 'rollback') this.restore(this.savepoints.at(-1));
    const before = this.copy();
    const expected = step.action === 'upsert' ? this.upsert(step.rows) : step.rows.map((row) => this.row(step, row));
    if (step.allOrNone && expected.some(({ codes }) => codes.length > 0)) this.restore(before);
    return expected;
  }

  private copy(): { records: Map<number, Stored>; emptied: Map<number, number[]> } {
    return { records: new Map(this.records), emptied: new Map(this.emptied) };
  }

  private restore(saved: { records: Map<number, Stored>; emptied: Map<number, number[]> } | undefined): void {
    if (!saved) return;
    this.records = new Map(saved.records);
    this.emptied = new Map(saved.emptied);
  }

  private row(step: Step, row: StepRow): Expected {
    if (step.action === 'insert') return { codes: this.insert(row), created: true };
    return { codes: this.existing(step, row), created: false };
  }

  private existing(step: Step, row: StepRow): readonly string[] {
    const record = this.records.get(row.handle);
    if (!record) return step.action === 'undelete' ? [...GONE, 'UNDELETE_FAILED'] : GONE;
    if (step.action === 'undelete') return record.deleted ? this.undelete(row.handle, record) : ['UNDELETE_FAILED'];
    if (record.deleted) return DELETED;
    if (step.action === 'delete') return this.remove(row.handle, record);
    return this.write(row.handle, { ...record, ...row.fields });
  }

  private insert({ handle, kind, fields }: StepRow): readonly string[] {
    if (kind === 'Room') {
      this.records.set(handle, { kind, deleted: false });
      return SUCCEEDS;
    }
    const empty = { kind, deleted: false, Title__c: null, Code__c: null, Room__c: null };
    return this.write(handle, { ...empty, ...fields });
  }

  private write(handle: number, record: Stored): readonly string[] {
    const codes = record.kind === 'Room' ? [] : this.objections(handle, record);
    if (codes.length === 0) this.records.set(handle, record);
    return codes;
  }

  private objections(handle: number, { Title__c, Code__c, Room__c }: Stored): string[] {
    const codes: string[] = [];
    if (!Title__c) codes.push('REQUIRED_FIELD_MISSING');
    if (Title__c && Title__c.length > LONGEST_TITLE) codes.push('STRING_TOO_LONG');
    if (this.holderOf(Code__c, handle) !== undefined) codes.push('DUPLICATE_VALUE');
    const room = typeof Room__c === 'number' ? this.records.get(Room__c) : undefined;
    if (typeof Room__c === 'number' && !room) codes.push(...GONE);
    if (room?.deleted) codes.push(...DELETED, ...GONE);
    return codes;
  }

  private holderOf(code: string | null | undefined, except?: number): number | undefined {
    if (!code) return undefined;
    const same = [...this.records].find(
      ([handle, other]) => handle !== except && !other.deleted && other.Code__c?.toLowerCase() === code.toLowerCase()
    );
    return same?.[0];
  }

  private upsert(rows: readonly StepRow[]): Expected[] {
    const keys = rows.map((row) => row.fields?.Code__c?.toLowerCase());
    const matches = rows.map((row) => this.holderOf(row.fields?.Code__c));
    return rows.map((row, index) => {
      if (!keys[index]) return { codes: ['MISSING_ARGUMENT'], created: false };
      if (keys.indexOf(keys[index]) !== keys.lastIndexOf(keys[index])) {
        return { codes: ['DUPLICATE_VALUE'], created: false };
      }
      const match = matches[index];
      if (match === undefined) return { codes: this.insert(row), created: true };
      const record = this.records.get(match);
      return { codes: record ? this.write(match, { ...record, ...row.fields }) : GONE, created: false };
    });
  }

  private remove(handle: number, record: Stored): readonly string[] {
    this.records.set(handle, { ...record, deleted: true });
    const pointing = [...this.records].filter(([, other]) => other.Room__c === handle && !other.deleted);
    for (const [shelf, other] of pointing) this.records.set(shelf, { ...other, Room__c: null });
    if (record.kind === 'Room') {
      const shelves = pointing.map(([shelf]) => shelf);
      this.emptied.set(handle, shelves);
    }
    return SUCCEEDS;
  }

  private undelete(handle: number, record: Stored): readonly string[] {
    if (this.holderOf(record.Code__c, handle) !== undefined) return ['DUPLICATE_VALUE'];
    this.records.set(handle, { ...record, deleted: false });
    for (const shelf of this.emptied.get(handle) ?? []) {
      const other = this.records.get(shelf);
      if (other?.Room__c === null) this.records.set(shelf, { ...other, Room__c: handle });
    }
    return SUCCEEDS;
  }
}

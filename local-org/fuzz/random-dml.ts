import fc from 'fast-check';
import { DmlModel, type Expected, type Fields, type Step, type StepRow } from './dml-model.ts';

/** A step that does not know yet which records there will be: numbers stand for those there are then. */
interface Sketch {
  readonly action: Step['action'];
  readonly allOrNone: boolean;
  readonly rows: readonly RowSketch[];
}

interface RowSketch {
  readonly kind: 'Room' | 'Shelf';
  readonly pick: number;
  readonly title: string | null | undefined;
  readonly code: string | null | undefined;
  readonly room: number | null | undefined;
}

/** Steps and what is expected of them. */
export interface Story {
  readonly steps: readonly Step[];
  readonly expected: readonly (readonly Expected[])[];
  readonly model: DmlModel;
}

const MOST_STEPS = 12;
const MOST_ROWS = 4;

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });

const rowSketch: fc.Arbitrary<RowSketch> = fc.record({
  kind: fc.constantFrom('Room' as const, 'Shelf' as const, 'Shelf' as const),
  pick: fc.nat({ max: 30 }),
  title: maybe(fc.constantFrom('a', 'b', 'title', 'too long')),
  code: maybe(fc.constantFrom('k', 'K', 'l', 'm', 'n')),
  room: maybe(fc.nat({ max: 9 }))
});

const sketch: fc.Arbitrary<Sketch> = fc.record({
  action: fc.constantFrom<Step['action'][]>(
    'insert',
    'insert',
    'insert',
    'update',
    'update',
    'upsert',
    'upsert',
    'delete',
    'undelete',
    'savepoint',
    'savepoint',
    'rollback',
    'rollback'
  ),
  allOrNone: fc.boolean(),
  rows: fc.array(rowSketch, { minLength: 1, maxLength: MOST_ROWS })
});

/** Gives each record that a story ever had a handle, and each row of a sketch a record. */
class Teller {
  readonly steps: Step[] = [];
  readonly expected: Expected[][] = [];
  readonly model = new DmlModel();
  private readonly known = new Map<number, StepRow['kind']>();
  private next = 1;

  tell(sketched: Sketch): void {
    if (sketched.action === 'rollback' && !this.model.hasSavepoint) return;
    const hasRows = sketched.action !== 'savepoint' && sketched.action !== 'rollback';
    const rows = hasRows ? this.rows(sketched) : [];
    if (hasRows && rows.length === 0) return;
    const step = { action: sketched.action, allOrNone: sketched.allOrNone, rows };
    const expected = this.model.run(step);
    this.steps.push(step);
    this.expected.push(expected);
    const isDone = !step.allOrNone || expected.every(({ codes }) => codes.length === 0);
    rows.forEach(({ handle, kind }, index) => {
      if (isDone && expected[index]?.created && expected[index].codes.length === 0) this.known.set(handle, kind);
    });
  }

  private rows({ action, rows }: Sketch): StepRow[] {
    if (action === 'insert') return rows.map((row) => this.fresh(row, row.kind));
    if (action === 'upsert') return rows.map((row) => this.fresh(row, 'Shelf'));
    const handles = [...this.known.keys()];
    const picked = new Map(
      handles.length === 0 ? [] : rows.map((row) => [handles[row.pick % handles.length] ?? 0, row] as const)
    );
    return [...picked].map(([handle, row]) => {
      const kind = this.known.get(handle) ?? 'Shelf';
      return action === 'update' && kind === 'Shelf' ? { handle, kind, fields: this.fields(row) } : { handle, kind };
    });
  }

  private fresh(row: RowSketch, kind: StepRow['kind']): StepRow {
    const handle = this.next++;
    return kind === 'Room' ? { handle, kind } : { handle, kind, fields: this.fields(row) };
  }

  private fields({ title, code, room }: RowSketch): Fields {
    const rooms = [...this.known].filter(([, kind]) => kind === 'Room').map(([handle]) => handle);
    const picked = typeof room === 'number' ? rooms[room % Math.max(1, rooms.length)] : room;
    return {
      ...(title === undefined ? {} : { Title__c: title }),
      ...(code === undefined ? {} : { Code__c: code }),
      ...(picked === undefined ? {} : { Room__c: picked })
    };
  }
}

/** Steps that follow each other in one transaction. */
export const story: fc.Arbitrary<Story> = fc
  .array(sketch, { minLength: 1, maxLength: MOST_STEPS, size: 'max' })
  .map((sketches) => {
    const teller = new Teller();
    for (const one of sketches) teller.tell(one);
    return { steps: teller.steps, expected: teller.expected, model: teller.model };
  });

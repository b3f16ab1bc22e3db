import { describe, expect, it, jest } from '@jest/globals';
import { deepFreeze } from '../runtime/freeze.ts';
import { longId } from '../runtime/records.ts';
import { EventParser } from '../runtime/stream.ts';
import { reloadWired, wireAdapter, type WiredValue } from '../runtime/wire.ts';
import { getFieldDisplayValue, getFieldValue } from '../shims/ui-record-api.ts';

describe('events from the org', () => {
  it('are put together from the pieces in which they arrive', () => {
    const parser = new EventParser();
    expect(parser.take(': listening\n\nid: 7\nevent: /event/A__e\nda')).toEqual([]);
    expect(parser.take('ta: {"payload":{"a":"b: c"}}\n\n: still here\n\n')).toEqual([
      { channel: '/event/A__e', replayId: 7, data: { payload: { a: 'b: c' } } }
    ]);
  });
});

describe('ids of 15 characters', () => {
  it('become those of 18', () => {
    expect(longId('00QLc0000000001')).toHaveLength(18);
    expect(longId('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC');
    expect(longId('001A0000006Vm9rIAC')).toBe('001A0000006Vm9rIAC');
  });
});

describe('values of fields', () => {
  const owner = { id: 'o', apiName: 'User', fields: { Name: { value: 'Ada', displayValue: null } } };
  const record = {
    id: 'r',
    apiName: 'Lead',
    fields: { Score: { value: 3, displayValue: '3.0' }, Owner: { value: owner, displayValue: 'Ada' } }
  };

  it('are found by name or reference, also across records', () => {
    expect(getFieldValue(record, 'Lead.Score')).toBe(3);
    expect(getFieldDisplayValue(record, { objectApiName: 'Lead', fieldApiName: 'Score' })).toBe('3.0');
    expect(getFieldValue(record, 'Lead.Owner.Name')).toBe('Ada');
    expect(getFieldValue(record, 'Lead.Absent')).toBeUndefined();
    expect(getFieldValue(undefined, 'Lead.Score')).toBeUndefined();
  });
});

describe('a wire', () => {
  const settled = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
  };

  it('gives nothing first, then what was loaded, which nobody can change', async () => {
    const values: WiredValue[] = [];
    const adapter = new (wireAdapter({ load: () => Promise.resolve({ list: [1] }) }))((value) => values.push(value));
    adapter.connect();
    adapter.update({});
    await settled();
    expect(values).toEqual([
      { data: undefined, error: undefined },
      { data: { list: [1] }, error: undefined }
    ]);
    expect(() => (values[1]?.data as { list: number[] }).list.push(2)).toThrow(TypeError);
  });

  it('drops an answer that a later request has overtaken', async () => {
    const values: unknown[] = [];
    const answers: ((value: unknown) => void)[] = [];
    const load = (): Promise<unknown> => new Promise((done) => answers.push(done));
    const adapter = new (wireAdapter({ load }))(({ data }) => values.push(data));
    adapter.connect();
    adapter.update({ page: 1 });
    adapter.update({ page: 2 });
    answers[1]?.('second');
    answers[0]?.('first');
    await settled();
    expect(values).toEqual([undefined, 'second']);
  });

  it('loads anew when asked with what it has given, past every cache', async () => {
    const load = jest.fn((_config: unknown, fresh: boolean) => Promise.resolve(fresh));
    const values: WiredValue[] = [];
    const adapter = new (wireAdapter({ load }))((value) => values.push(value));
    adapter.connect();
    adapter.update({});
    await settled();
    await reloadWired(values[1]);
    expect(values.map(({ data }) => data)).toEqual([undefined, false, true]);
    await reloadWired('anything else');
  });

  it('says nothing more once its component has gone', async () => {
    const values: unknown[] = [];
    const stop = jest.fn();
    const adapter = new (wireAdapter({ load: () => Promise.resolve(1), watch: () => stop }))((value) =>
      values.push(value)
    );
    adapter.connect();
    adapter.update({});
    adapter.disconnect();
    await settled();
    expect(values).toHaveLength(1);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('freezing', () => {
  it('reaches everything within', () => {
    const value = deepFreeze({ a: [{ b: 1 }] });
    expect(Object.isFrozen(value.a[0])).toBe(true);
  });
});

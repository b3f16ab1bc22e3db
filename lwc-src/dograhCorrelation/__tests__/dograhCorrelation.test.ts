import { describe, expect, it } from '@jest/globals';
import { newCorrelationId } from 'c/dograhCorrelation';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('c/dograhCorrelation', () => {
  it('makes random UUIDs, as Apex and the bridge do', () => {
    const others = Array.from({ length: 1000 }, newCorrelationId).filter((id) => !UUID_4.test(id));
    expect(others).toEqual([]);
  });

  it('makes another id every time', () => {
    const ids = Array.from({ length: 1000 }, newCorrelationId);
    expect(new Set(ids).size).toBe(1000);
  });
});

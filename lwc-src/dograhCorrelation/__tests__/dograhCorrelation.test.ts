import { describe, expect, it } from '@jest/globals';
import { newCorrelationId } from 'c/dograhCorrelation';

describe('c/dograhCorrelation', () => {
  it('makes ids that Apex accepts: 8 to 64 letters, digits and hyphens', () => {
    expect(newCorrelationId()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('makes another id every time', () => {
    const ids = Array.from({ length: 1000 }, newCorrelationId);
    expect(new Set(ids).size).toBe(1000);
  });
});

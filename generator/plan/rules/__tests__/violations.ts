import { expect } from '@jest/globals';
import type { PackageModel } from '../../../model/types.ts';
import { span } from '../../__tests__/small-model.ts';
import { platformRules } from '../index.ts';

export function violationsOf(model: PackageModel) {
  return platformRules.flatMap((rule) => [...rule(model)]);
}

/** Promises exactly one violation of this code, and nothing else. */
export function expectOnly(code: string, model: PackageModel, message: RegExp) {
  const found = violationsOf(model);
  expect(found.map((violation) => violation.code)).toEqual([code]);
  expect(found[0]?.message).toMatch(message);
  expect(found[0]?.hint).toMatch(/^[A-Z].*\.$/);
  expect(found[0]?.span).toEqual(span);
}

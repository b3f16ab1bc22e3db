import type { Store } from '../store/store.ts';
import type { TelephonyRecord } from '../store/other-records.ts';

/** Numbers that calls can be placed from. */
export const activeNumbers = (telephony: TelephonyRecord): string[] =>
  telephony.numbers.filter(({ isActive }) => isActive).map(({ address }) => address);

/** A number that no call under way holds; undefined when all are taken. */
export function freeNumber(telephony: TelephonyRecord, store: Store): string | undefined {
  const taken = new Set([...store.underWay].map(({ callerNumber }) => callerNumber));
  return activeNumbers(telephony).find((number) => !taken.has(number));
}

/** The number that a single call shows: any call may share it. */
export const defaultNumber = (telephony: TelephonyRecord): string | undefined =>
  telephony.numbers.find(({ isActive, isDefault }) => isActive && isDefault)?.address ?? activeNumbers(telephony)[0];

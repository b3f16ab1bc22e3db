import { InvalidArgumentError } from 'commander';

/** Reads how much of something a person asks for; commander says which option is wrong. */
export function amount(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

import type { JsonValue } from '../../../generator/schema/vocabulary/api.ts';
import { textOf } from '../json-text.ts';

/** Something that is said in a conversation. `{{name}}` stands for a variable, `{{name | else}}` gives what to say without it. */
export interface Line {
  readonly speaker: 'bot' | 'user';
  readonly text: string;
  /** The node in which it is said. */
  readonly node: string;
}

/** One way in which a call with a workflow can go once somebody has answered. */
export interface Conversation {
  readonly name: string;
  /** How likely beside the others. */
  readonly weight: number;
  readonly lines: readonly Line[];
  readonly disposition: string;
  readonly extracted: Readonly<Record<string, JsonValue>>;
  readonly tags: readonly string[];
  /** What a quality check says of it. */
  readonly quality: { readonly summary: string; readonly score: number; readonly sentiment: string };
}

/** A line as it was spoken, in milliseconds after the call was answered. */
export interface SpokenTurn extends Line {
  readonly from: number;
  readonly to: number;
}

const WORDS_A_SECOND = 2.6;
const SHORTEST = 900;

/** @returns how long it takes to say it, in milliseconds */
export const speakingTime = (text: string): number =>
  Math.max(SHORTEST, Math.round((text.split(/\s+/).length / WORDS_A_SECOND) * 1000));

const placeholder = /\{\{\s*([^|\s}]+)\s*(?:\|\s*(?:fallback:)?([^}]*?)\s*)?\}\}/g;

/** Puts the variables of a call into a text. */
export function spoken(text: string, variables: Readonly<Record<string, JsonValue>>): string {
  return text.replace(placeholder, (_, name: string, otherwise: string | undefined) => {
    return textOf(variables[name]) || (otherwise ?? '');
  });
}

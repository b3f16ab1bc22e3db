import { formatDuration } from 'c/dograhFormat';
import assistantText from '@salesforce/label/c.Dograh_Call_Speaker_Assistant';
import personText from '@salesforce/label/c.Dograh_Call_Speaker_Person';
import unknownText from '@salesforce/label/c.Dograh_Call_Speaker_Unknown';
import type { Speaker, TranscriptTurn } from '../../generator/schema/pages/call-monitor-controller.ts';

/** One turn as it is shown. */
export interface TurnView {
  key: string;
  index: number;
  speaker: string;
  text: string;
  className: string;
  /** Where it stands in the recording, `0:42`; empty when not known. */
  place: string;
  current: string;
}

/**
 * Which turn is heard at a moment of the recording: the last that has begun.
 * @param seconds since the recording began
 * @returns -1 before the first turn, and when no turn says where it stands
 */
export function turnAt(turns: readonly TranscriptTurn[], seconds: number): number {
  let found = -1;
  let foundAt = -Infinity;
  turns.forEach((turn, index) => {
    const offset = turn.offsetSeconds;
    if (offset !== null && offset <= seconds && offset >= foundAt) {
      found = index;
      foundAt = offset;
    }
  });
  return found;
}

/** The turns with who talks and which of them is heard. */
export function turnViews(turns: readonly TranscriptTurn[], person: string | null, currentIndex: number): TurnView[] {
  return turns.map((turn, index) => ({
    key: `${index}`,
    index,
    speaker: speakerName(turn.speaker, person),
    text: turn.text,
    className: `turn ${turn.speaker}${index === currentIndex ? ' current' : ''}`,
    place: turn.offsetSeconds === null ? '' : formatDuration(turn.offsetSeconds),
    current: String(index === currentIndex)
  }));
}

function speakerName(speaker: Speaker, person: string | null): string {
  if (speaker === 'assistant') {
    return assistantText;
  }
  return speaker === 'person' ? person || personText : unknownText;
}

/* Compiled from lwc-src/dograhCallTranscript/turns.ts by `npm run build:lwc`. Do not edit: change that file. */
import { formatDuration } from 'c/dograhFormat';
import assistantText from '@salesforce/label/c.Dograh_Call_Speaker_Assistant';
import personText from '@salesforce/label/c.Dograh_Call_Speaker_Person';
import unknownText from '@salesforce/label/c.Dograh_Call_Speaker_Unknown';
/**
 * Which turn is heard at a moment of the recording: the last that has begun.
 * @param seconds since the recording began
 * @returns -1 before the first turn, and when no turn says where it stands
 */
export function turnAt(turns, seconds) {
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
export function turnViews(turns, person, currentIndex) {
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
function speakerName(speaker, person) {
  if (speaker === 'assistant') {
    return assistantText;
  }
  return speaker === 'person' ? person || personText : unknownText;
}

import type { SpokenTurn } from './conversation.ts';

/** Samples a second, as telephony has. */
const RATE = 8_000;
const BYTES_OF_A_SAMPLE = 2;
const HEADER = 44;
const LOUDNESS = 9_000;
const SYLLABLES_A_SECOND = 4;

/** Whom one hears. */
export type Track = 'both' | SpokenTurn['speaker'];

const pitch: Readonly<Record<SpokenTurn['speaker'], number>> = { bot: 210, user: 130 };

/**
 * A recording as Dograh keeps it: WAV, 16 bits, one channel. Where somebody speaks, tones in the rhythm of syllables are
 * heard, higher for the agent than for the person.
 *
 * @param seconds length of the call
 */
export function recordingOf(turns: readonly SpokenTurn[], seconds: number, track: Track): Buffer {
  const samples = Math.round(seconds * RATE);
  const file = Buffer.alloc(HEADER + samples * BYTES_OF_A_SAMPLE);
  writeHeader(file, samples);
  for (const turn of turns) if (track === 'both' || track === turn.speaker) speak(file, turn, samples);
  return file;
}

function writeHeader(file: Buffer, samples: number): void {
  const bytes = samples * BYTES_OF_A_SAMPLE;
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER - 8 + bytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * BYTES_OF_A_SAMPLE, 28);
  file.writeUInt16LE(BYTES_OF_A_SAMPLE, 32);
  file.writeUInt16LE(8 * BYTES_OF_A_SAMPLE, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(bytes, 40);
}

function speak(file: Buffer, turn: SpokenTurn, samples: number): void {
  const first = Math.round((turn.from / 1_000) * RATE);
  const end = Math.min(samples, Math.round((turn.to / 1_000) * RATE));
  for (let sample = first; sample < end; sample += 1) {
    const time = (sample - first) / RATE;
    const syllable = Math.abs(Math.sin(Math.PI * time * SYLLABLES_A_SECOND));
    const melody = pitch[turn.speaker] * (1 + 0.06 * Math.sin(time * 2.1));
    const tone = Math.sin(2 * Math.PI * melody * time) + 0.4 * Math.sin(4 * Math.PI * melody * time);
    file.writeInt16LE(Math.round((LOUDNESS * syllable * tone) / 1.4), HEADER + sample * BYTES_OF_A_SAMPLE);
  }
}

import { pino, type DestinationStream, type Logger } from 'pino';
import { TurnOfLines } from './turn-of-lines.ts';

export type Log = Logger;

/** Members that hold personal data or secrets, wherever they stand in what is logged. */
const personal = [
  'authorization',
  'body',
  'calledNumber',
  'dograhNumber',
  'email',
  'extractedVariables',
  'phoneNumber',
  'privateKey',
  'secret',
  'summary',
  'token',
  'transcript'
];

/**
 * The log of the bridge: a JSON object a line. Contents of calls and secrets are taken out whoever logs them.
 *
 * @param level least important level that is written
 * @param destination standard output when absent
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service: 'dograh-bridge' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: personal.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' }
  };
  // At the end of each turn, not some lines later: the log is to know all that a bridge did before it was killed.
  return pino(options, destination ?? new TurnOfLines(pino.destination({ dest: 1, sync: true })));
}

/** What an error says, for a log line or an answer; never its stack. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}

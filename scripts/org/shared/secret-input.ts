import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Problem } from './problem.ts';

/**
 * Takes a secret from a prompt that shows nothing, or from standard input when that is no terminal. There is no third
 * way: arguments stand in the shell's history and in the list of processes, files are forgotten on disks.
 *
 * @param question what to type in
 * @throws Problem when nothing was given
 */
export async function readSecret(question: string): Promise<string> {
  const secret = (process.stdin.isTTY ? await typed(question) : await piped()).trim();
  if (secret === '') throw new Problem('Nothing was given. Type the secret in, or pipe it in from a password manager.');
  return secret;
}

function typed(question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const nowhere = new Writable({
      write(_chunk, _encoding, done) {
        done();
      }
    });
    const prompt = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
    process.stderr.write(`${question} (what you type is not shown): `);
    prompt.once('SIGINT', () => {
      prompt.close();
      reject(new Problem('\nGiven up; nothing was changed.', 130));
    });
    prompt.once('line', (line) => {
      process.stderr.write('\n');
      resolve(line);
      prompt.close();
    });
    prompt.once('close', () => {
      resolve('');
    });
  });
}

async function piped(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

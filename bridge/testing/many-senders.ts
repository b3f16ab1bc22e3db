/*
 * Sends webhooks, each over a connection of its own and all at once: `<address> <how many> <secret>`. What is answered
 * 503 is sent again until it is taken, as Dograh does. Prints as JSON how often each status was answered at first, or which
 * error came in its place, and how long it took.
 */
import { Agent, request as httpRequest } from 'node:http';

/** What the senders met. */
export interface Met {
  /** How often at first, by status or code of an error. */
  readonly answers: Record<string, number>;
  /** Until all had an answer. */
  readonly seconds: number;
}

const [address = '', count = '0', secret = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(count) });
const headers = { 'Content-Type': 'application/json', 'X-Dograh-Webhook-Secret': secret };

function send(index: number): Promise<string> {
  return new Promise((done) => {
    const sending = httpRequest(`${address}/dograh/webhooks`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        done(String(response.statusCode));
      });
    });
    sending.once('error', (error: NodeJS.ErrnoException) => {
      done(error.code ?? error.message);
    });
    sending.end(JSON.stringify({ workflow_run_id: `many-${index}`, call_disposition: 'user_hangup' }));
  });
}

const begin = performance.now();
const first = await Promise.all(Array.from({ length: Number(count) }, (_, index) => send(index)));
const seconds = (performance.now() - begin) / 1_000;
const answers: Record<string, number> = {};
for (const answer of first) answers[answer] = (answers[answer] ?? 0) + 1;
for (const [index, answer] of first.entries()) {
  for (let again = answer; again === '503'; again = await send(index));
}
console.log(JSON.stringify({ answers, seconds } satisfies Met));
agent.destroy();

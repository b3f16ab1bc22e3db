/* Writes events without end and says which are kept, until somebody kills it: `killed-writer.ts <folder> <first number>`. */
import { createLog } from '../../observability/log.ts';
import { EventQueue } from '../event-queue.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
const queue = await EventQueue.open({ folder }, createLog('silent'));
process.stdout.write('open\n');
// Something is always taken and never settled, as at the moment of any kill.
await queue.take(3);
for (let number = Number(first); ; number += 1) {
  const key = `run:${number}`;
  const event = { deliveryId: key, correlationId: key, key, receivedAt: '2026-09-03T14:03:47Z', body: { number } };
  await queue.keep(event);
  process.stdout.write(`kept ${number}\n`);
}

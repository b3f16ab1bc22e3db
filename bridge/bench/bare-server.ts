/*
 * What the bridge is compared with: the same route on the same server, which keeps nothing (`bare-server.ts`), or which
 * inserts each body by itself into the same database (`bare-server.ts <folder>` or `bare-server.ts postgres://…`).
 */
import { PGlite } from '@electric-sql/pglite';
import fastify from 'fastify';
import pg from 'pg';

type Insert = (body: string) => Promise<unknown>;

const TABLE = 'CREATE TABLE IF NOT EXISTS webhook (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body jsonb)';
const INSERT = 'INSERT INTO webhook (body) VALUES ($1)';

async function openInsert(place: string | undefined): Promise<Insert> {
  if (place === undefined) return () => Promise.resolve();
  if (place.startsWith('postgres://')) {
    const pool = new pg.Pool({ connectionString: place, max: 10 });
    await pool.query(TABLE);
    return (body) => pool.query(INSERT, [body]);
  }
  const database = await PGlite.create(place);
  await database.exec(TABLE);
  return (body) => database.query(INSERT, [body]);
}

const insert = await openInsert(process.argv[2]);
const server = fastify();
server.post('/dograh/webhooks', async (request, reply) => {
  await insert(JSON.stringify(request.body));
  return reply.code(202).send({ status: 'accepted' });
});
const address = await server.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ msg: 'The bridge is ready.', address }));

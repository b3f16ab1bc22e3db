import type { FastifyInstance } from 'fastify';
import { DograhError } from '../dograh/dograh-request.ts';
import type { Check } from '../http/operator-check.ts';
import type { CampaignProgressCache } from './campaign-progress.ts';

/** `GET /campaigns/{id}/progress`: many pages may ask as often as they like. */
export function progressRoute(server: FastifyInstance, check: Check, cache: CampaignProgressCache | undefined): void {
  server.get<{ Params: { id: string } }>('/campaigns/:id/progress', { onRequest: check }, async (request, reply) => {
    const { id } = request.params;
    const say = (status: number, error: string): unknown =>
      reply.code(status).send({ error, correlationId: request.id });
    if (!/^[1-9]\d{0,8}$/.test(id)) return say(400, "The id of a campaign is Dograh's, a whole number.");
    if (cache === undefined) return say(501, 'The bridge does not know Dograh: set DOGRAH_API_URL.');
    try {
      return await cache.get(Number(id));
    } catch (error) {
      if (!(error instanceof DograhError)) throw error;
      if (error.status === 404) return say(404, `Dograh has no campaign ${id}.`);
      void reply.header('Retry-After', 10);
      return say(503, error.message);
    }
  });
}

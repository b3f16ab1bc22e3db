import type { FastifyRequest } from 'fastify';
import { ApiError } from './api-error.ts';
import { API } from './paths.ts';

const AGENT = `${API}/public/agent/`;
const OPEN = [`${API}/health`, `${API}/public/download/`];

/**
 * Looks at the key of a request, in Dograh's manner: a key as bearer token does not do.
 *
 * @throws {ApiError} 401; 422 where Dograh takes a missing key for a missing parameter
 */
export function checkApiKey(request: FastifyRequest, keys: readonly string[]): void {
  const path = request.url.split('?', 1)[0] ?? '';
  if (!path.startsWith(API) || OPEN.some((open) => path.startsWith(open))) return;
  const isAgent = path.startsWith(AGENT);
  const given = request.headers['x-api-key'];
  if (typeof given === 'string') {
    if (!keys.includes(given)) throw new ApiError(401, isAgent ? 'Invalid API key' : 'Invalid or expired API key');
    return;
  }
  if (isAgent) {
    throw new ApiError(422, [{ type: 'missing', loc: ['header', 'X-API-Key'], msg: 'Field required', input: null }]);
  }
  throw new ApiError(
    401,
    request.headers.authorization === undefined ? 'Authorization header required' : 'Invalid or expired token'
  );
}

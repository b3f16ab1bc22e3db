import type { FastifyRequest } from 'fastify';
import { ApiError } from '../http/api-error.ts';

/**
 * A whole number in the path.
 *
 * @throws {ApiError} 422 when it is none
 */
export function idIn(request: FastifyRequest, name: string): number {
  const given = textIn(request, name);
  if (/^-?\d+$/.test(given)) return Number(given);
  throw new ApiError(422, [
    {
      type: 'int_parsing',
      loc: ['path', name],
      msg: 'Input should be a valid integer, unable to parse string as an integer',
      input: given
    }
  ]);
}

/** A text in the path. */
export const textIn = (request: FastifyRequest, name: string): string =>
  (request.params as Record<string, string | undefined>)[name] ?? '';

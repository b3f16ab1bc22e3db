import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { CreateUploadUrl, DownloadUrl, UploadUrl } from '../../../generator/schema/dograh-api/storage.ts';
import { artifactKey, type Artifact } from '../calls/run-views.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import { randomFor } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import { runIdOf } from '../storage/objects.ts';
import { textIn } from './id-parameter.ts';

const ORGANIZATION = 12;
const UPLOAD_EXPIRES = 900;
const HOUR = 3_600;
const LARGEST = 10_485_760;

const uploadBody = z.object({
  file_name: z.string().regex(/\.csv$/, "String should match pattern '^.*\\.csv$'"),
  file_size: z.number().int().min(1).max(LARGEST),
  content_type: z.string().default('text/csv')
});
const downloadQuery = z.object({
  key: z.string(),
  expires_in: z.coerce.number().int().default(HOUR),
  inline: z.enum(['true', 'false']).default('false'),
  storage_backend: z.string().optional()
});

/** Addresses of files in the storage, which is another host. */
export function storageRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { clock, signer, addresses, store, options } = simulation;
  let uploads = 0;

  server.post(`${API}/s3/presigned-upload-url`, (request): UploadUrl => {
    const body = validated(uploadBody, request.body, 'body') as Required<CreateUploadUrl>;
    const uuid = randomFor(options.seed, 'upload', uploads).uuid();
    uploads += 1;
    const key = `campaigns/${ORGANIZATION}/${uuid}_${body.file_name.replace(/[^\w.-]/g, '_')}`;
    const permission = { method: 'PUT', key, signedAt: clock.now, expiresIn: UPLOAD_EXPIRES } as const;
    const upload_url = signer.sign(addresses.storageUrl, { ...permission, contentType: body.content_type });
    return { upload_url, file_key: key, expires_in: UPLOAD_EXPIRES };
  });

  server.get(`${API}/s3/signed-url`, (request): DownloadUrl => {
    const query = validated(downloadQuery, request.query, 'query') as z.infer<typeof downloadQuery>;
    const runId = runIdOf(query.key);
    if (runId === null) throw new ApiError(400, 'Invalid key format');
    if (!store.runs.has(runId)) throw new ApiError(403, 'Access denied');
    const expires = { key: query.key, expiresIn: query.expires_in, isInline: query.inline === 'true' };
    return { url: downloadUrl(simulation, expires), expires_in: query.expires_in };
  });

  server.get(`${API}/public/download/workflow/:token/:artifact`, (request, reply) => {
    const token = textIn(request, 'token');
    const artifact = textIn(request, 'artifact');
    if (!(artifact in artifactKey)) throw new ApiError(400, `Invalid artifact type: ${artifact}`);
    const run = [...store.runs.values()].find(({ publicToken }) => publicToken === token);
    if (run?.hasArtifacts !== true) throw new ApiError(404, 'Invalid or expired token');
    const key = artifactKey[artifact as Artifact](run.id);
    const isInline = (request.query as { inline?: string }).inline === 'true';
    return reply
      .code(302)
      .header('Location', downloadUrl(simulation, { key, expiresIn: HOUR, isInline }))
      .send();
  });
}

function downloadUrl(
  { clock, signer, addresses }: Simulation,
  { key, expiresIn, isInline }: { key: string; expiresIn: number; isInline: boolean }
): string {
  const name = key.split('/').join('_');
  const disposition = `${isInline ? 'inline' : 'attachment'}; filename="${name}"`;
  return signer.sign(addresses.storageUrl, { method: 'GET', key, signedAt: clock.now, expiresIn, disposition });
}

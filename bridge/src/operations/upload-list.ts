import { DograhError } from '../dograh/dograh-request.ts';

/** Longest wait for the storage, in milliseconds. */
const TIMEOUT = 60_000;

/**
 * Puts a list of people where Dograh said. The storage is another host than Dograh's and gets no key of Dograh.
 *
 * @throws {DograhError} when the storage does not take it
 */
export async function uploadList(url: string, csv: string): Promise<void> {
  const { origin } = new URL(url);
  const response = await fetch(url, {
    method: 'PUT',
    // The address is signed for this very type.
    headers: { 'Content-Type': 'text/csv' },
    body: csv,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT)
  }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new DograhError(null, `Dograh's storage cannot be reached at ${origin}: ${cause}`);
  });
  // Its answer has no use; read, it gives the connection back.
  await response.arrayBuffer();
  if (!response.ok) {
    throw new DograhError(502, `Dograh's storage at ${origin} answered ${response.status} to the list of people.`);
  }
}

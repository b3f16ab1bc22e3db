import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a call leaves behind that can be heard or read. */
export const artifacts = ['recording', 'transcript', 'user_recording', 'bot_recording'] as const;
export type Artifact = (typeof artifacts)[number];

/** Something of one call. */
export interface ArtifactName {
  readonly workflowId: number;
  readonly runId: number;
  readonly artifact: Artifact;
}

/** What makes a link good, until when. */
export interface LinkProof {
  /** Seconds since 1970. */
  readonly expires: number;
  readonly signature: string;
}

/**
 * Signs a link to an artifact.
 *
 * @param secret the secret in force
 * @param expires seconds since 1970
 */
export function signLink(name: ArtifactName, expires: number, secret: string): LinkProof {
  return { expires, signature: mac(name, expires, secret).toString('base64url') };
}

/**
 * Whether a link was signed with one of the secrets for this very artifact, and is not over. The comparison takes the
 * same time wherever the signatures differ.
 *
 * @param secrets during a rotation the new one and the old one
 * @param now seconds since 1970
 */
export function isGoodLink(name: ArtifactName, proof: LinkProof, secrets: readonly string[], now: number): boolean {
  const shown = Buffer.from(proof.signature, 'base64url');
  // Every secret is compared, so that the time does not tell which of them came close.
  const matches = secrets.map((secret) => {
    const expected = mac(name, proof.expires, secret);
    return shown.length === expected.length && timingSafeEqual(shown, expected);
  });
  return matches.includes(true) && now < proof.expires;
}

/** The purpose stands in front: what was signed for something else with the same secret is no link. */
const mac = ({ workflowId, runId, artifact }: ArtifactName, expires: number, secret: string): Buffer =>
  createHmac('sha256', secret).update(`dograh-artifact-link:1:${workflowId}:${runId}:${artifact}:${expires}`).digest();

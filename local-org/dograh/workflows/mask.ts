import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { Definition } from './definition.ts';

const SHOWN = 4;

/** Shows the last four characters of a secret. */
const masked = (secret: string): string => '*'.repeat(Math.max(0, secret.length - SHOWN)) + secret.slice(-SHOWN);

/** The definition as the API shows it: secrets inside of nodes are masked. */
export function maskedDefinition(definition: Definition): JsonObject {
  const nodes = definition.nodes.map((node) => {
    const secret = node.type === 'qa' ? node.data['qa_api_key'] : undefined;
    return typeof secret === 'string' ? { ...node, data: { ...node.data, qa_api_key: masked(secret) } } : node;
  });
  return JSON.parse(JSON.stringify({ ...definition, nodes })) as JsonObject;
}

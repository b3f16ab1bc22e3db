import type { Definition } from './definition.ts';

/** Filled by Dograh. */
const SYSTEM = new Set(['campaign_id', 'provider', 'source_uuid']);
const placeholder = /\{\{\s*([^|\s}]+)\s*(\|[^}]*)?\}\}/g;

/**
 * Variables that a caller has to give: those in what is said, without a dot and without something to say otherwise.
 *
 * @returns names, each once, in alphabetical order
 */
export function requiredVariables({ nodes, edges }: Definition): string[] {
  const texts = [
    ...nodes.flatMap(({ data }) => [data.prompt, data['greeting']]),
    ...edges.map(({ data }) => data.transition_speech)
  ];
  const names = texts.flatMap((text) =>
    typeof text === 'string'
      ? [...text.matchAll(placeholder)]
          .filter(([, , otherwise]) => otherwise === undefined)
          .map(([, name]) => name ?? '')
      : []
  );
  return [...new Set(names)].filter((name) => !name.includes('.') && !SYSTEM.has(name)).sort();
}

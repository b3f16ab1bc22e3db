import { DocumentTypes } from './document-type.ts';
import { isRecord, type JsonRecord } from './json.ts';

/** A parameter that an OpenAPI document declares. */
export interface DocumentParameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: JsonRecord;
}

/** A request or response body: by content type, its schema. */
export type DocumentContent = ReadonlyMap<string, JsonRecord>;

/** An operation that an OpenAPI document declares. */
export interface DocumentOperation {
  readonly parameters: readonly DocumentParameter[];
  /** Null when the operation takes no body. */
  readonly body: { readonly required: boolean; readonly content: DocumentContent } | null;
  /** Content of the first response that means success; null when none is declared. */
  readonly response: DocumentContent | null;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace']);

/** Says why a value is no OpenAPI document that can be compared; null when it is one. */
export function refusalOf(value: unknown): string | null {
  if (!isRecord(value)) {
    return 'it holds no JSON object';
  }
  if (typeof value['swagger'] === 'string') {
    return `it is a Swagger ${value['swagger']} document; OpenAPI 3.0 or 3.1 is needed`;
  }
  const version = value['openapi'];
  if (typeof version !== 'string') {
    return 'it is no OpenAPI document: the member `openapi` with the version is missing';
  }
  if (!/^3\.[01](\.|$)/.test(version)) {
    return `it is an OpenAPI ${version} document; 3.0 or 3.1 is needed`;
  }
  return isRecord(value['paths']) ? null : 'it is no OpenAPI document: the member `paths` is missing';
}

/** An OpenAPI document, looked at by path and method. */
export class OpenApiDocument {
  readonly title: string;
  readonly version: string;
  readonly types: DocumentTypes;
  /** By the path with its holes emptied, since the names of path parameters do not travel. */
  readonly #paths: ReadonlyMap<string, JsonRecord>;

  /** @throws {TypeError} when the value is no OpenAPI 3 document. */
  constructor(value: unknown) {
    const refusal = refusalOf(value);
    if (refusal !== null || !isRecord(value)) {
      throw new TypeError(refusal ?? 'it holds no JSON object');
    }
    const information = isRecord(value['info']) ? value['info'] : {};
    this.title = typeof information['title'] === 'string' ? information['title'] : 'untitled';
    this.version = typeof information['version'] === 'string' ? information['version'] : 'unknown';
    this.types = new DocumentTypes(value);
    const paths = isRecord(value['paths']) ? Object.entries(value['paths']) : [];
    this.#paths = new Map(paths.map(([path, item]) => [emptied(path), this.types.resolve(item)]));
  }

  /** What all paths of the API begin with in this document, such as `/api/v1`. */
  baseOf(paths: readonly string[]): string {
    const votes = new Map<string, number>();
    for (const path of paths.map(emptied)) {
      for (const candidate of this.#paths.keys()) {
        if (candidate.endsWith(path)) {
          const base = candidate.slice(0, candidate.length - path.length);
          votes.set(base, (votes.get(base) ?? 0) + 1);
        }
      }
    }
    const [best] = [...votes].sort(([left, more], [right, less]) => less - more || left.length - right.length);
    return best?.[0] ?? '';
  }

  /** Methods that a path has, in capitals; null when the document does not know the path. */
  methodsOf(path: string): string[] | null {
    const item = this.#paths.get(emptied(path));
    return item
      ? Object.keys(item)
          .filter((key) => methods.has(key))
          .map((key) => key.toUpperCase())
      : null;
  }

  operation(path: string, method: string): DocumentOperation | null {
    const item = this.#paths.get(emptied(path));
    const operation = item?.[method.toLowerCase()];
    if (!item || !isRecord(operation)) {
      return null;
    }
    return {
      parameters: [...this.#parameters(item['parameters']), ...this.#parameters(operation['parameters'])],
      body: this.#body(operation['requestBody']),
      response: this.#response(operation['responses'])
    };
  }

  #parameters(value: unknown): DocumentParameter[] {
    return (Array.isArray(value) ? value : []).map((item): DocumentParameter => {
      const parameter = this.types.resolve(item);
      return {
        name: String(parameter['name']),
        place: String(parameter['in']),
        required: parameter['required'] === true,
        schema: this.types.resolve(parameter['schema'])
      };
    });
  }

  #body(value: unknown): DocumentOperation['body'] {
    if (value === undefined) {
      return null;
    }
    const body = this.types.resolve(value);
    return { required: body['required'] === true, content: this.#content(body['content']) };
  }

  #response(value: unknown): DocumentContent | null {
    const responses = isRecord(value) ? Object.entries(value) : [];
    const [success] = responses
      .filter(([status]) => /^2/.test(status))
      .sort(([left], [right]) => (left < right ? -1 : 1));
    return success ? this.#content(this.types.resolve(success[1])['content']) : null;
  }

  #content(value: unknown): DocumentContent {
    const entries = isRecord(value) ? Object.entries(value) : [];
    return new Map(entries.map(([type, media]) => [type, this.types.resolve(isRecord(media) ? media['schema'] : {})]));
  }
}

/** A path with its holes emptied. */
function emptied(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

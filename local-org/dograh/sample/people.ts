import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Somebody who can be called, and who calls. */
export interface Person {
  /** In E.164 form. */
  readonly phone: string;
  readonly firstName: string;
  readonly lastName?: string | undefined;
  readonly company?: string | undefined;
  /** Salesforce record of the person. */
  readonly recordId?: string | undefined;
}

/** People and the org that knows them. */
export interface People {
  /** Salesforce org of the records. */
  readonly organizationId?: string | undefined;
  readonly people: readonly Person[];
}

const schema = z.object({
  organizationId: z.string().optional(),
  people: z
    .array(
      z.object({
        phone: z.string().regex(/^\+\d{6,15}$/, 'must be in E.164 form such as +14155550142'),
        firstName: z.string(),
        lastName: z.string().optional(),
        company: z.string().optional(),
        recordId: z.string().optional()
      })
    )
    .min(1)
});

/** People who are there when nobody names others. */
export const samplePeople: People = {
  people: [
    { phone: '+14155550142', firstName: 'Dana', lastName: 'Reyes', company: 'Acme' },
    { phone: '+14155550163', firstName: 'Lee', lastName: 'Okafor', company: 'Globex' },
    { phone: '+14155550177', firstName: 'Mira', lastName: 'Novak', company: 'Initech' },
    { phone: '+14155550181', firstName: 'Tom', lastName: 'Berg', company: 'Umbra' },
    { phone: '+14155550195', firstName: 'Aiko', lastName: 'Sato', company: 'Hooli' }
  ]
};

/**
 * Reads people from a JSON file: `{"organizationId": "00D…", "people": [{"phone", "firstName", …}]}`.
 *
 * @throws {Error} naming the file, what is wrong, and where
 */
export async function readPeople(file: string): Promise<People> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`The people cannot be read from ${file}.`, { cause: error });
  });
  const result = schema.safeParse(jsonIn(text, file));
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new Error(`${file} is not a list of people: ${wrong.join('; ')}`);
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${file} is no JSON: ${error.message}`, { cause: error });
  }
}

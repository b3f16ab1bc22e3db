import { z } from 'zod';
import { parseAddressRange } from '../webhooks/address-range.ts';
import { SettingsError } from './settings-error.ts';

const wholeNumber = (least: number, most: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> =>
  z.string().transform((text, context) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    context.addIssue({ code: 'custom', message: `must be a whole number from ${least} to ${most}, not "${text}"` });
    return z.NEVER;
  });

const httpAddress = z.string().refine(isHttpAddress, 'must be an address such as https://voice.example.com');

const headerName = z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'must be the name of an HTTP header');

const words = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));

const environment = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: wholeNumber(0, 65_535).default(8080),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATA_DIRECTORY: z.string().min(1).default('bridge-data'),
  WEBHOOK_SECRET_HEADER: headerName.default('X-Dograh-Webhook-Secret'),
  WEBHOOK_ALLOWED_ADDRESSES: words.transform(parseRanges).optional(),
  TRUSTED_PROXIES: words
    .transform(parseRanges)
    .transform((ranges) => ranges.map(({ text }) => text))
    .optional(),
  PUBLIC_URL: httpAddress.optional(),
  WEBHOOK_MAXIMUM_BYTES: wholeNumber(1_000, 50_000_000).default(5_000_000),
  DOGRAH_API_URL: httpAddress.optional(),
  RECONCILE_EVERY_MINUTES: wholeNumber(1, 1_440).default(15),
  RECONCILE_LOOK_BACK_HOURS: wholeNumber(1, 720).default(26),
  SALESFORCE_DELIVERY: z.enum(['oauth', 'signed']).default('oauth'),
  SALESFORCE_LOGIN_URL: httpAddress.default('https://login.salesforce.com'),
  SALESFORCE_AUDIENCE: httpAddress.optional(),
  SALESFORCE_USERNAME: z.string().min(1).optional(),
  SALESFORCE_CLIENT_ID: z.string().min(1).optional(),
  SALESFORCE_NEXT_CLIENT_ID: z.string().min(1).optional(),
  SALESFORCE_WEBHOOK_URL: httpAddress.optional(),
  DELIVERY_WORKERS: wholeNumber(1, 10).default(2),
  DELIVERY_TIMEOUT_SECONDS: wholeNumber(1, 120).default(60)
});

function parseRanges(texts: string[], context: z.RefinementCtx): ReturnType<typeof parseAddressRange>[] {
  return texts.flatMap((text) => {
    try {
      return [parseAddressRange(text)];
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** What the bridge is told by environment variables, apart from its secrets. */
export type Settings = z.output<typeof environment>;

/** What delivery by OAuth or by signature cannot do without. */
const needed = {
  oauth: ['SALESFORCE_USERNAME', 'SALESFORCE_CLIENT_ID'],
  signed: ['SALESFORCE_WEBHOOK_URL']
} as const satisfies Record<Settings['SALESFORCE_DELIVERY'], readonly (keyof Settings)[]>;

/**
 * Reads the settings from environment variables. An empty variable counts as absent, as Kubernetes and Compose leave it.
 *
 * @throws {SettingsError} naming every variable that is missing or cannot be used
 */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new SettingsError(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  }
  const settings = read.data;
  const missing = needed[settings.SALESFORCE_DELIVERY].filter((name) => settings[name] === undefined);
  if (missing.length > 0) {
    throw new SettingsError(
      missing.map((name) => `${name} is missing; delivery "${settings.SALESFORCE_DELIVERY}" needs it`)
    );
  }
  return settings;
}

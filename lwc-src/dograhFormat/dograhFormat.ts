import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import agoText from '@salesforce/label/c.Dograh_Ago';
import justNowText from '@salesforce/label/c.Dograh_Just_Now';
import unknownValue from '@salesforce/label/c.Dograh_Unknown_Value';

export { callStatus, campaignState, type CallStatusView, type StateView, type Tone } from './states';

const SECONDS_A_MINUTE = 60;
const SECONDS_AN_HOUR = 3600;
const MILLISECONDS = 1000;
/** Below this nobody cares how many seconds it were; clocks differ by as much. */
const JUST_NOW_SECONDS = 45;

const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const plurals = new Intl.PluralRules(locale);
const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
const dateTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });

/** `{0}`, or with forms `{0, plural, one {# call} other {# calls}}`, as the message format of Unicode's ICU writes them. */
const PLACE = /\{(\d+)(?:, plural,((?: \w+ \{[^{}]*\})+))?\}/g;
const FORM = / (\w+) \{([^{}]*)\}/g;

/**
 * @param text a label with places `{0}`, `{1}` and so on. One with forms shows the form that the user's language has for
 * the number, by its name in Unicode's plural rules (`one`, `few`, `other` …); `#` is the number
 * @param values what stands there; '—' for null. A place without a value stays as it is, so that its lack is seen
 */
export function fillLabel(text: string, ...values: (string | number | null)[]): string {
  return text.replace(PLACE, (place: string, index: string, forms?: string) => {
    const value = values[Number(index)];
    if (value === undefined) {
      return place;
    }
    const written = typeof value === 'string' ? value : formatNumber(value);
    return forms === undefined ? written : formFor(value, forms).replaceAll('#', () => written);
  });
}

function formFor(value: string | number | null, forms: string): string {
  const byName = new Map(Array.from(forms.matchAll(FORM), ([, name = '', form = '']) => [name, form]));
  const name = typeof value === 'number' ? plurals.select(value) : 'other';
  return byName.get(name) ?? byName.get('other') ?? '#';
}

/** A number in the user's locale; '—' when it is not known. */
export function formatNumber(value: number | null): string {
  return isNumber(value) ? numbers.format(value) : unknownValue;
}

/** A share in whole percent, `68 %`; '—' when it is not known or nothing can have a share of the base. */
export function formatPercent(part: number | null, base: number | null): string {
  return isNumber(part) && isNumber(base) && base !== 0 ? `${percents.format((part / base) * 100)} %` : unknownValue;
}

/** Seconds as `3:07` or `1:02:09`; '—' when not known or negative. */
export function formatDuration(seconds: number | null): string {
  if (!isNumber(seconds) || seconds < 0) {
    return unknownValue;
  }
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / SECONDS_AN_HOUR);
  const minute = Math.floor((whole % SECONDS_AN_HOUR) / SECONDS_A_MINUTE);
  const rest = String(whole % SECONDS_A_MINUTE).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minute).padStart(2, '0')}:${rest}` : `${minute}:${rest}`;
}

/**
 * @param iso a time as Apex gives it
 * @param now milliseconds since 1970, such as `Date.now()`
 * @returns 'just now', '3 min ago', and from an hour on the date and time; '—' when not known
 */
export function formatRelativeTime(iso: string | null, now: number): string {
  const time = millisecondsOf(iso);
  if (time === null) {
    return unknownValue;
  }
  const seconds = (now - time) / MILLISECONDS;
  if (Math.abs(seconds) < JUST_NOW_SECONDS) {
    return justNowText;
  }
  if (seconds < 0 || seconds >= SECONDS_AN_HOUR) {
    return dateTimes.format(time);
  }
  // Rounded up at the start ("1 min", not "0 min"), never to a whole hour at the end.
  return fillLabel(agoText, minutes.format(Math.max(1, Math.floor(seconds / SECONDS_A_MINUTE))));
}

/** Date and time in the user's zone and locale; '—' when not known. */
export function formatDateTime(iso: string | null): string {
  const time = millisecondsOf(iso);
  return time === null ? unknownValue : dateTimes.format(time);
}

function millisecondsOf(iso: string | null): number | null {
  const time = iso ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? null : time;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

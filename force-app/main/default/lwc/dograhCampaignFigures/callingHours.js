/* Compiled from lwc-src/dograhCampaignFigures/callingHours.ts by `npm run build:lwc`. Do not edit: change that file. */
const DAYS = 7;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/**
 * @param locale BCP 47 name, such as `en-US`
 * @param style how long the names are
 * @returns names of the days from Monday to Sunday, as Dograh counts them
 */
export function weekdayNames(locale, style) {
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: DAYS }, (_, day) => format.format(MONDAY + day * DAY));
}
/**
 * @param hours spans in any order
 * @param locale BCP 47 name
 * @returns one line for each run of days with the same spans, such as `Mon–Fri 09:00–17:00`
 */
export function callingHoursInWords(hours, locale) {
  const names = weekdayNames(locale, 'short');
  const spans = Array.from({ length: DAYS }, (_, day) =>
    hours
      .filter((span) => span.dayOfWeek === day)
      .map((span) => `${span.startTime}–${span.endTime}`)
      .sort()
      .join(', ')
  );
  const lines = [];
  let first = 0;
  for (let day = 1; day <= DAYS; day++) {
    if (day === DAYS || spans[day] !== spans[first]) {
      if (spans[first]) {
        const days = day - first === 1 ? names[first] : `${names[first]}–${names[day - 1]}`;
        lines.push(`${days} ${spans[first]}`);
      }
      first = day;
    }
  }
  return lines;
}

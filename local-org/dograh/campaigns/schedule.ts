import type { CallingHours } from '../../../generator/schema/dograh-api/campaigns.ts';

/** From Monday, which Dograh calls 0. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Whether a campaign may dial at a moment. Without hours, or with a time zone that nobody knows, it always may.
 *
 * @param now milliseconds since 1970
 */
export function isWithin(hours: CallingHours | null, now: number): boolean {
  if (hours?.enabled !== true || hours.slots.length === 0) return true;
  const local = localTime(hours.timezone ?? 'UTC', now);
  if (local === null) return true;
  return hours.slots.some(
    (slot) => slot.day_of_week === local.day && slot.start_time <= local.time && local.time < slot.end_time
  );
}

function localTime(timeZone: string, now: number): { day: number; time: string } | null {
  try {
    const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const parts = new Intl.DateTimeFormat('en', options).formatToParts(now);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    return { day: weekdays.indexOf(part('weekday')), time: `${part('hour')}:${part('minute')}` };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

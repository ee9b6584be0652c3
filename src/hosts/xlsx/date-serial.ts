const dayLength = 86_400_000;

/** Days by which the 1904 date system runs behind the 1900 one. */
export const days1904 = 1462;

const date = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * An ISO 8601 date, time, both, or a duration as the 1900 date system's serial number; undefined where it is none. What a
 * clock showed counts, wherever the clock stood: an offset is left out.
 */
export function isoToSerial(text: string): number | undefined {
  const [, days, ...length] = duration.exec(text.trim()) ?? [];
  if ([days, ...length].some((part) => part !== undefined)) return Number(days ?? 0) + timeOf(length);
  const [whole, year, month, day, ...clock] = date.exec(text.trim()) ?? [];
  if (!whole || whole === 'T' || !isClock(clock)) return undefined;
  if (year === undefined) return timeOf(clock);
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 30 February is no day: it would roll over into March.
  if (moment.getUTCMonth() + 1 !== Number(month) || moment.getUTCDate() !== Number(day)) return undefined;
  const serial = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / dayLength);
  // The 1900 system counts a 29 February 1900 that never was.
  return (serial <= 60 ? serial - 1 : serial) + timeOf(clock);
}

/** Hours, minutes and seconds as a part of a day. */
function timeOf([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function isClock([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): boolean {
  return timeOf([hours, minutes, seconds]) <= 1 && Number(minutes) < 60 && Number(seconds) < 60;
}

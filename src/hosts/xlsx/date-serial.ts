const dayLength = 86_400_000;

/** Days by which the 1904 date system runs behind the 1900 one. */
export const days1904 = 1462;

/** An ISO 8601 date, time or both as the 1900 date system's serial number; undefined where it is none. */
export function isoToSerial(text: string): number | undefined {
  const match = /^\s*(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?\s*$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round(
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / dayLength,
  );
  // The 1900 system counts a 29 February 1900 that never was.
  return (days <= 60 ? days - 1 : days) + time;
}

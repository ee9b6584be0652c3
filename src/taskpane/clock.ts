/** The present moment as acceptances record it: ISO 8601 with offset, to the minute, by the clock of the machine. */
export function isoMinute(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}${zone}`;
}

const two = (count: number) => String(count).padStart(2, '0');

/** A value as lines `path: value`, for goldens that a person can read; lists of plain values stand on one line. */
export function linesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${JSON.stringify(value)}`];
  if (value instanceof Map) return linesOf(Object.fromEntries(value), path);
  const entries = Object.entries(value);
  if (Array.isArray(value) && entries.every(([, one]) => typeof one !== 'object' || one === null))
    return [`${path}: ${JSON.stringify(value)}`];
  return entries.flatMap(([key, one]) => linesOf(one, path === '' ? key : `${path}.${key}`));
}

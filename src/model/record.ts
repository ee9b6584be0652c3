/**
 * Makes records that all have the same keys. Each begins as a copy of one blank record, which costs less than growing it
 * key by key: a workbook has thousands of them.
 */
export function recordsOf<K extends string>(keys: readonly K[]): <T>(of: (key: K) => T) => Record<K, T> {
  const blank = Object.fromEntries(keys.map((key) => [key, null]));
  return <T>(of: (key: K) => T) => {
    const made = { ...blank } as Record<K, T>;
    for (const key of keys) made[key] = of(key);
    return made;
  };
}

/** Keys are few, uses are many: from this many different keys on, none is remembered any more. */
const most = 10_000;

/** Works a value out once for each key: forms print the same labels, and name the same departments, on every card. */
export function onceEach<K, V extends NonNullable<unknown> | null>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = of(key);
    if (known.size < most) known.set(key, value);
    return value;
  };
}

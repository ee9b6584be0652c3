/** Counts every look at an object and what it holds, however deep. */
export interface Counting {
  /** The same, seen through the counter; one object is seen as one. */
  seen<T>(value: T): T;
  /** Properties looked up so far. */
  looks(): number;
}

export function counting(): Counting {
  let looks = 0;
  const proxies = new WeakMap<object, object>();
  const seen = <T>(value: T): T => {
    // Maps look into themselves, which a proxy cannot.
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    const known = proxies.get(value) ?? new Proxy<object>(value, { get: look });
    proxies.set(value, known).set(known, known);
    return known as T;
  };
  const look = (target: object, key: PropertyKey): unknown => {
    looks += 1;
    return seen<unknown>(Reflect.get(target, key));
  };
  return { seen, looks: () => looks };
}

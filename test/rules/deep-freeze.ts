/** Freezes a value and all that it holds; what is in Maps and Sets is frozen too. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const [key, held] of value) [key, held].forEach(deepFreeze);
  for (const key in value) deepFreeze(value[key]);
  return value;
}

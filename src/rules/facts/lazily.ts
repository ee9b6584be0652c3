/** A frozen object whose values are made when they are first asked for, each of them once. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made: Partial<T> = {};
  const object = {} as T;
  for (const key in makers) {
    const get = () => {
      if (!(key in made)) made[key] = makers[key]();
      return made[key];
    };
    Object.defineProperty(object, key, { enumerable: true, get });
  }
  return Object.freeze(object);
}

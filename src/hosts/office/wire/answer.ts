declare const seal: unique symbol;

/** Shows that Excel has answered. `request` alone makes one, so that nothing can be read before it is there. */
export interface Answered {
  readonly [seal]: true;
}

/** What Excel was asked, and answers later. */
export type Answer<T> = (answered: Answered) => T;

interface Loadable {
  load(names: string): unknown;
}

/** Asks for properties of an object. */
export function ask<T extends Loadable, K extends keyof T & string>(
  object: T,
  ...names: readonly K[]
): Answer<Pick<T, K>> {
  object.load(names.join(','));
  return () => object;
}

/** Asks for properties of an object that may not be there; the answer is then null. */
export function askIfThere<T extends Loadable & { readonly isNullObject: boolean }, K extends keyof T & string>(
  object: T,
  ...names: readonly K[]
): Answer<Pick<T, K> | null> {
  object.load(names.join(','));
  return () => (object.isNullObject ? null : object);
}

/** Asks for properties of a range's font, by a call that weighs half of what asking the font itself does; null where there is no range. */
export function askFontIfThere<K extends keyof Excel.RangeFont>(
  range: Excel.Range,
  ...names: readonly K[]
): Answer<Pick<Excel.RangeFont, K> | null> {
  range.load(names.map((name) => `format/font/${name}`).join(','));
  return () => (range.isNullObject ? null : range.format.font);
}

/** Asks for properties of all items of a collection. */
export function askItems<I, K extends keyof I & string>(
  collection: Loadable & { readonly items: readonly I[] },
  ...names: readonly K[]
): Answer<readonly Pick<I, K>[]> {
  collection.load(names.map((name) => `items/${name}`).join(','));
  return () => collection.items;
}

/** What a method answers. */
export function askResult<T>(result: OfficeExtension.ClientResult<T>): Answer<T> {
  return () => result.value;
}

/** Several answers as one. */
export function all<T>(answers: readonly Answer<T>[]): Answer<T[]> {
  return (answered) => answers.map((answer) => answer(answered));
}

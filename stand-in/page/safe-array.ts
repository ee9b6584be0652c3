/** A list as scripts get it from a Windows program. */
interface SafeArray {
  readonly toArray: () => unknown[];
  readonly getItem: (index: number) => unknown;
  readonly lbound: () => number;
  readonly ubound: () => number;
  readonly dimensions: () => number;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => [...items],
  getItem: (index) => items[index],
  lbound: () => 0,
  ubound: () => items.length - 1,
  dimensions: () => 1,
});

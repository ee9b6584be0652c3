import type { Item } from './member';

/** Objects that proxies hold on to from one request to the next. */
export class References {
  readonly #items = new Map<string, Item>();
  #last = 0;

  get size(): number {
    return this.#items.size;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  keep(item: Item): void {
    this.#last += 1;
    this.#items.set(`reference-${String(this.#last)}`, item);
  }

  /** The reference under which the object is kept; null where it is not. */
  idOf({ target }: Item): string | null {
    for (const [id, kept] of this.#items) if (kept.target === target) return id;
    return null;
  }

  remove(id: string): void {
    this.#items.delete(id);
  }

  clear(): void {
    this.#items.clear();
  }
}

/** One request and its answer, in bytes of JSON with everything beyond ASCII escaped: the most it can weigh. */
export interface SyncSize {
  readonly request: number;
  readonly answer: number;
  /** As the library sets them: 1 is a write, which empties what Excel can undo. */
  readonly flags: number;
}

/** What the add-in has asked for. */
export class Counters {
  readonly syncs: SyncSize[] = [];
  /** How often each member was used: `Range.values` → 3. */
  readonly calls: Record<string, number> = {};

  count(type: string, member: string): void {
    const name = `${type}.${member}`;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }

  /** Counts requests from here on. */
  reset(): void {
    this.syncs.length = 0;
  }
}

/** Bytes of JSON text once everything beyond ASCII is written as \uXXXX. */
export function escapedBytes(json: string): number {
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) if (json.charCodeAt(index) > 126) bytes += 5;
  return bytes;
}

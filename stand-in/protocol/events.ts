import { bareAddress } from '../engine/address';
import type { Workbook, WorkbookEvent } from '../engine/workbook';

/** A message as it goes to the library: `[category, type, target, json, source, remote]` in order. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** The library's numbers for events. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  formatted: 18,
  renamed: 25,
  visibility: 26,
} as const;
type Reported = keyof typeof eventTypes;

/** The target of events that concern all sheets. */
export const anySheet = 'Workbook';

/** Tells the library what it has asked to be told. */
export class Events {
  readonly #registered = new Set<string>();
  readonly #waiting: EventMessage[] = [];
  #receive: ((messages: readonly EventMessage[]) => void) | null = null;
  #held = false;

  constructor(workbook: Workbook) {
    workbook.listen((event) => this.take(event));
  }

  /** Where messages go. */
  deliverTo(receive: (messages: readonly EventMessage[]) => void): void {
    this.#receive = receive;
  }

  register(type: Reported, target: string, on: boolean): void {
    const key = `${type} ${target}`;
    if (on) this.#registered.add(key);
    else this.#registered.delete(key);
  }

  /** Nobody waits for messages any more. */
  forget(): void {
    this.#registered.clear();
    this.#waiting.length = 0;
    this.#receive = null;
  }

  /** Keeps messages back while a request runs: they follow its answer. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    const messages = this.#waiting.splice(0);
    if (messages.length > 0) this.#receive?.(messages);
  }

  private take(event: WorkbookEvent): void {
    for (const target of [event.sheet.id, anySheet]) {
      if (!this.#registered.has(`${event.type} ${target}`)) continue;
      this.#waiting.push({ type: eventTypes[event.type], target, message: JSON.stringify(this.details(event)) });
    }
    if (!this.#held) this.release();
  }

  private details(event: WorkbookEvent): object {
    const source = { worksheetId: event.sheet.id, source: 'Local' };
    switch (event.type) {
      case 'changed':
        return {
          ...source,
          address: bareAddress(event.area),
          changeType: event.how ?? 'RangeEdited',
          triggerSource: this.#held ? 'ThisLocalAddin' : 'Unknown',
        };
      case 'renamed':
        return { ...source, nameBefore: event.before, nameAfter: event.sheet.name };
      case 'visibility':
        return { ...source, visibilityAfter: event.sheet.visibility };
      case 'selected':
      case 'formatted':
        return { ...source, address: bareAddress(event.area) };
      default:
        return source;
    }
  }
}

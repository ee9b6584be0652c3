import { ExcelError, type ExcelErrorCode } from '../engine/errors';

/** Failures of the transport, by the numbers that the library puts into words. */
export const transportErrors = {
  invalidSheetName: 1014,
  cellEditMode: 5004,
  session: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  accessDenied: 7000,
} as const;
export type TransportError = (typeof transportErrors)[keyof typeof transportErrors];

/** Failures of `getFileAsync`, by the numbers that the library puts into words. */
export const copyErrors = { internal: 5001, permission: 7000, tooManyCopies: 11000, network: 11001 } as const;
export type CopyError = (typeof copyErrors)[keyof typeof copyErrors];

/** Counted from 1, from when the fault was planted. */
interface Planted {
  readonly sync: number;
  /** The whole request fails before it runs, or never gets an answer; or one action of it fails, counted from 0. */
  readonly what:
    | { readonly transport: TransportError; readonly done?: true }
    | { readonly action: number; readonly code: ExcelErrorCode }
    | 'silence';
}

/** What is to go wrong. */
export class Faults {
  /** Someone is typing into a cell: requests fail. */
  cellEdit = false;
  /** Bytes that a request or an answer may have. */
  payloadLimit = 5_000_000;
  /** How long each answer takes, in milliseconds. */
  delay = 0;
  /** The workbook is not given as a file, or not whole: the number of the failure. */
  copy: { readonly at: 'file' | 'slice'; readonly code: CopyError } | null = null;
  #planted: Planted[] = [];
  readonly #members = new Map<string, ExcelErrorCode>();
  #syncs = 0;

  /** The nth request from now on fails as a whole; nothing of it runs. */
  failAtSync(sync: number, transport: TransportError): void {
    this.#planted.push({ sync: this.#syncs + sync, what: { transport } });
  }

  /** The nth request from now on is carried out, and its answer is lost. */
  loseAnswerAtSync(sync: number, transport: TransportError): void {
    this.#planted.push({ sync: this.#syncs + sync, what: { transport, done: true } });
  }

  /** Every use of a member fails from now on: `PageLayout.paperSize`. */
  failAtMember(member: string, code: ExcelErrorCode): void {
    this.#members.set(member, code);
  }

  /** A member is used: throws where that is to fail. */
  use(member: string): void {
    const code = this.#members.get(member);
    if (code) throw new ExcelError(code, 'A fault planted by the test.');
  }

  /** An action of the nth request from now on fails; what stands before it in the request is done. */
  failAtAction(sync: number, action: number, code: ExcelErrorCode): void {
    this.#planted.push({ sync: this.#syncs + sync, what: { action, code } });
  }

  /** The nth request from now on is never answered. */
  staySilentAtSync(sync: number): void {
    this.#planted.push({ sync: this.#syncs + sync, what: 'silence' });
  }

  clear(): void {
    this.#planted = [];
    this.#members.clear();
    this.cellEdit = false;
    this.payloadLimit = 5_000_000;
    this.delay = 0;
    this.copy = null;
  }

  /** A request comes in: what happens to it. */
  next(): {
    readonly silent: boolean;
    readonly transport: TransportError | null;
    /** The request is carried out, and then answered by this failure. */
    readonly lost: TransportError | null;
    readonly beforeAction: (index: number) => void;
  } {
    this.#syncs += 1;
    const due = this.#planted.filter(({ sync }) => sync === this.#syncs).map(({ what }) => what);
    const failures = due.flatMap((what) => (typeof what === 'object' && 'transport' in what ? [what] : []));
    const failing = failures.filter(({ done }) => !done).map(({ transport }) => transport);
    return {
      silent: due.includes('silence'),
      transport: failing[0] ?? (this.cellEdit ? transportErrors.cellEditMode : null),
      lost: failures.find(({ done }) => done)?.transport ?? null,
      beforeAction: (index) => {
        for (const what of due) {
          if (typeof what === 'object' && 'action' in what && what.action === index)
            throw new ExcelError(what.code, 'A fault planted by the test.');
        }
      },
    };
  }
}

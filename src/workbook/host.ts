import type { Place } from './cell';
import type { Entries } from './entry';
import type { Snapshot } from './snapshot';
import type { WritePlan } from './plan';

/** Told as the work goes on: what is being done, and how far it is (0 to 1). */
export type Progress = (step: 'reading' | 'writing', done: number) => void;

/** Tells that nobody waits any longer: an AbortSignal. */
export interface GiveUp {
  addEventListener(type: 'abort', listener: () => void): void;
}

/** A place where a workbook lives: a file, or Excel. */
export interface Host {
  /** One snapshot of the whole workbook. Rejects with a HostError. */
  read(progress?: Progress, wanted?: Wanted): Promise<Snapshot>;
  /** What cells say of what belongs there, which no snapshot tells: asked only for a proposal. Rejects with a HostError. */
  entries(places: readonly Place[]): Promise<Entries>;
  /** Carries the plan out whole. Rejects with a HostError, the workbook then being as it was before, but for `not-put-back` and `given-up`: `giveUp` ends the wait for a host that does not answer. */
  write(plan: WritePlan, progress?: Progress, giveUp?: GiveUp): Promise<WriteReport>;
}

/** What a snapshot is wanted to hold that may cost a host more. */
export interface Wanted {
  /** Whether cells with long texts tell what room those have on paper (`Cell.room`). */
  readonly rooms?: boolean;
}

export interface WriteReport {
  /** Places outside the add-in's tabs whose text was changed because a renamed sheet's references follow. */
  readonly followed: readonly { readonly where: string; readonly before: string; readonly after: string }[];
  /** What this host could not do, or what staff should know: Japanese sentences. */
  readonly remarks: readonly string[];
}

export type HostErrorCode =
  // a file
  | 'not-found'
  | 'folder'
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'lock-file'
  | 'no-worksheet'
  | 'duplicate-sheet'
  | 'too-large'
  | 'damaged'
  | 'output-exists'
  | 'output-is-input'
  | 'no-output-folder'
  | 'cannot-write'
  | 'unsupported-package'
  | 'shared-workbook'
  // Excel
  | 'protected-sheet'
  | 'protected-workbook'
  | 'cell-edit-mode'
  | 'unsupported-excel'
  | 'changed-meanwhile'
  | 'busy'
  | 'timed-out'
  | 'access-denied'
  | 'not-put-back'
  | 'changed-since-written'
  | 'written-otherwise'
  | 'given-up'
  | 'other-workbook'
  | 'no-copy'
  | 'filtered'
  | 'merged'
  | 'hidden-sheet'
  // a browser's page
  | 'worker-ended'
  | 'stopped'
  // the pane itself
  | 'replaced'
  // either
  | 'newer-version'
  | 'sheet-name-taken'
  | 'in-the-way'
  | 'too-many-formats'
  | 'too-long-for-excel'
  | 'unknown';

/** A failure a host understands. `detail` names the file, sheet or cell it is about; words are made elsewhere. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string,
    options?: ErrorOptions & { readonly remarks?: readonly string[] },
  ) {
    super(`${code}: ${detail}`, options);
    this.remarks = options?.remarks ?? [];
  }

  /** What else staff should know of it: Japanese sentences. */
  readonly remarks: readonly string[];
}

import type { HostErrorCode } from '../../workbook/host';
import type { Piece } from './in-pieces';
import type { Tasks } from './tasks';

/** What a page asks of its worker. */
export interface Question {
  readonly id: number;
  readonly task: keyof Tasks;
  readonly given: readonly unknown[];
}

/** What the worker says: how far it is, and at last what came of it; of a snapshot the cells before, piece by piece. */
export type Answer = { readonly id: number } & (
  { readonly done: number } | { readonly piece: Piece } | { readonly result: unknown } | { readonly failure: Failure }
);

/** A HostError as plain data: an error's own fields do not travel. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly detail: string;
  /** What the failure of the worker's own was; null where the host understood it. */
  readonly cause: string | null;
}

import { HostError, type HostErrorCode } from '../../../workbook/host';

/** Office.js error codes, as the library words them (transport numbers included), and what they mean to staff. */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'access-denied',
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'unsupported-excel',
  ApiNotFound: 'unsupported-excel',
  Conflict: 'changed-meanwhile',
  ConnectionFailure: 'busy',
  FilteredRangeConflict: 'filtered',
  FormulaLengthExceedsLimit: 'too-long-for-excel',
  InactiveWorkbook: 'other-workbook',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOrTimedOutSession: 'busy',
  InvalidSelection: 'other-workbook',
  ItemAlreadyExists: 'sheet-name-taken',
  ItemNotFound: 'changed-meanwhile',
  MemoryLimitReached: 'too-large',
  MergedRangeConflict: 'merged',
  NotImplemented: 'unsupported-excel',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'busy',
  Timeout: 'timed-out',
  UnsupportedFeature: 'unsupported-excel',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/** What went wrong in a request, as a HostError; `detail` keeps Excel's own words and the member that failed. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = textOf(error, 'code');
  const info: unknown = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const detail = [code, textOf(error, 'message'), textOf(info, 'errorLocation')]
    .filter((part) => part !== '')
    .join(' · ');
  return new HostError(meanings[code] ?? 'unknown', detail, { cause: error });
}

/** Whether Excel did all that it was asked, and only its answer was too large to be sent. */
export function wasCarriedOut({ detail }: HostError): boolean {
  return detail.startsWith('ResponsePayloadSizeLimitExceeded');
}

function textOf(holder: unknown, name: string): string {
  if (typeof holder !== 'object' || holder === null) return '';
  const value: unknown = Reflect.get(holder, name);
  return typeof value === 'string' ? value : '';
}

/** Refusals of a whole request, of which then nothing was done. */
const refusals: readonly string[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
];

/** Whether Excel has done nothing of the request: no member is named that failed in it. */
export function wasRefusedWhole(error: HostError): boolean {
  const { cause } = error;
  const info: unknown = typeof cause === 'object' && cause !== null && 'debugInfo' in cause ? cause.debugInfo : null;
  return refusals.includes(textOf(cause, 'code')) && textOf(info, 'errorLocation') === '';
}

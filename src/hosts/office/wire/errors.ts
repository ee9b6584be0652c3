import { HostError, type HostErrorCode } from '../../../workbook/host';

/** Office.js error codes, as the library words them (transport numbers included), and what they mean to staff. */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'access-denied',
  ActivityLimitReached: 'busy',
  ApiNotFound: 'unsupported-excel',
  ConnectionFailure: 'busy',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOrTimedOutSession: 'busy',
  ItemAlreadyExists: 'sheet-name-taken',
  ItemNotFound: 'changed-meanwhile',
  NotImplemented: 'unsupported-excel',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
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

function textOf(holder: unknown, name: string): string {
  if (typeof holder !== 'object' || holder === null) return '';
  const value: unknown = Reflect.get(holder, name);
  return typeof value === 'string' ? value : '';
}

/** The codes under which Excel refuses a request. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'EmptyChartSeries'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

/** What Excel answers instead of a result. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string) => new ExcelError('InvalidArgument', message);
export const itemNotFound = (what: string) =>
  new ExcelError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

import type { Finding } from '../model/finding';
import type { Publication } from '../workbook/publication';

/** Why a workbook is not published. */
export type Refusal = 'no-sheets' | 'open-errors';

/** Null where nothing keeps it back. `withErrors`: whether staff want it with open errors all the same. */
export function refusal(
  findings: readonly Finding[],
  { sheets }: Publication,
  { withErrors }: { readonly withErrors: boolean },
): Refusal | null {
  if (sheets.length === 0) return 'no-sheets';
  return openErrors(findings) > 0 && !withErrors ? 'open-errors' : null;
}

/** Errors that nobody has accepted with a reason. */
export const openErrors = (findings: readonly Finding[]): number =>
  findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null).length;

import type { Finding } from '../model/finding';
import type { Publication } from '../workbook/publication';

/** Why a workbook is not published, in Japanese; null where nothing keeps it back. */
export function refusal(
  findings: readonly Finding[],
  { sheets }: Publication,
  { withErrors }: { readonly withErrors: boolean },
): string | null {
  if (sheets.length === 0)
    return '公表できるシートがありません。評価の様式のシートが、表示されているかを確かめてください。';
  const errors = openErrors(findings);
  if (errors === 0 || withErrors) return null;
  return `エラーが${String(errors)}件残っているため、公表用に書き出していません。`;
}

/** Errors that nobody has accepted with a reason. */
export const openErrors = (findings: readonly Finding[]): number =>
  findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null).length;

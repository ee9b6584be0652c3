import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';
import type { Finding } from '../model/finding';
import { address } from '../workbook/address';
import type { Edit } from '../workbook/plan';
import { failureOf, openAll } from './open';
import { exitCode } from './exit-code';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { fixedLines, waitingLines } from './text/fix-text';
import { warnOfSignature } from './warn-of-signature';

/** A fix that is applied, with the finding it mends. */
export interface Applied {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** `hyoka fix`: applies fixes to a copy, and lists them. Two answers are possible only where `--side` says which. */
export async function fix(options: Options): Promise<number> {
  const { opened, failed } = await openAll(options.files);
  const [one] = opened;
  if (!one) {
    if (options.json) printJson({ fixed: [], remarks: [], written: null, failed });
    return exitCode(opened, failed);
  }
  const applied = chooseFixes(one.review.findings, options);
  const output = outputFor(one.file, options.output, '修正済み');
  const host = xlsxFileHost(one.file, { path: output, force: options.force, whenSigned: warnOfSignature(one.file) });
  let remarks: readonly string[] = [];
  try {
    if (applied.length > 0)
      ({ remarks } = await host.write({ renames: [], tabs: [], edits: applied.flatMap(({ edits }) => edits) }));
  } catch (error) {
    const failure = failureOf(one.file, error);
    printError(failure.message);
    if (options.json) printJson({ fixed: [], remarks: [], written: null, failed: [failure] });
    return 2;
  }
  const written = applied.length > 0 ? output : null;
  if (options.json) printJson({ fixed: applied.flatMap(fixedJson), remarks, written, failed });
  else if (!options.quiet) {
    print([...applied.flatMap(fixedLines), ...remarks]);
    print([
      written === null
        ? '直せるものはありませんでした。'
        : `${String(applied.length)}件を直して書き出しました: ${written}`,
    ]);
    print(waitingLines(waitingForSide(one.review.findings, options)));
  }
  return exitCode(opened, failed);
}

const isAsked = (rule: string, rules: readonly string[]): boolean => rules.length === 0 || rules.includes(rule);

/** Fixes of the asked rules; of two that touch one cell, the first. */
export function chooseFixes(findings: readonly Finding[], { rules, side }: Pick<Options, 'rules' | 'side'>): Applied[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    if (!isAsked(finding.rule, rules)) return [];
    const edits = editsOf(finding, side);
    const cells = edits.map((edit) => `${edit.sheet}!${address(edit)}`);
    if (edits.length === 0 || cells.some((cell) => touched.has(cell))) return [];
    for (const cell of cells) touched.add(cell);
    return [{ finding, edits }];
  });
}

/** How many findings wait for `--side`, of the asked rules. */
function waitingForSide(findings: readonly Finding[], { rules, side }: Options): number {
  if (side !== null) return 0;
  return findings.filter(
    ({ rule, fix: offered, accepted }) => isAsked(rule, rules) && offered?.type === 'choice' && !accepted,
  ).length;
}

function editsOf({ fix: offered, accepted }: Finding, side: Options['side']): readonly Edit[] {
  if (offered === null || accepted) return [];
  if (offered.type === 'one') return offered.edits;
  return offered.sides.find((candidate) => candidate.side === side)?.edits ?? [];
}

function fixedJson({ finding, edits }: Applied) {
  return edits.map((edit) => ({
    rule: finding.rule,
    sheet: edit.sheet,
    cell: address(edit),
    before: edit.expected,
    after: edit.value,
  }));
}

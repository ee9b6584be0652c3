import { adoptedMark, proposedMark } from '../layout/form-sheet/built-in-lines';
import { addedLines } from '../proposal/added-lines';
import { withHints } from '../proposal/cell-hints';
import { addingPlan } from '../proposal/form-edits';
import { proposalsIn, proposeForm } from '../proposal/propose';
import { formSheetPlan, standingForm } from '../tabs/form/plan';
import type { WritePlan } from '../workbook/plan';
import { copyHost } from './copy-host';
import { failureOf, type Failure } from './failure';
import { openAll, type Opened } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';

/**
 * `hyoka form`: proposes a sheet 様式定義 in a copy, or in one that stands there what is new. Exit 0 where that was done,
 * whatever the workbook's findings.
 */
export async function form(options: Options): Promise<number> {
  const output = outputFor(options.files[0] ?? '', options.output, '様式定義');
  const { opened, failed } = await openAll(options, (file) => copyHost(file, output, options));
  const [one] = opened;
  const fail = (failures: readonly Failure[]) => {
    if (options.json) printJson({ proposals: 0, remarks: [], written: null, failed: failures });
    return 2;
  };
  if (!one) return fail(failed);
  const { plan, proposals } = await proposed(one, options.yes);
  if (!plan) {
    const sheet = standingForm(one.review);
    const failure =
      sheet === null
        ? { file: one.file, code: 'no-form', message: noForm(one.file) }
        : { file: one.file, code: 'form-stands', message: noPlace(one.file, sheet) };
    printError(failure.message);
    return fail([failure]);
  }
  if (plan.tabs.length === 0 && proposals === 0) {
    if (options.json) printJson({ proposals, remarks: [], written: null, failed });
    else if (!options.quiet) print(['様式定義に加える案はありませんでした。ファイルは書き出していません。']);
    return 0;
  }
  try {
    const { remarks } = await one.host.write(plan);
    if (options.json) printJson({ proposals, remarks, written: output, failed });
    else if (!options.quiet)
      print([...remarks, toldOf(proposals, options.yes), `書き出しました: ${output}（様式定義）`]);
    return 0;
  } catch (error) {
    const failure = failureOf(one.file, error);
    printError(failure.message);
    return fail([failure]);
  }
}

/**
 * A whole sheet, or what is new below the rows of the one that stands; no plan where that has no place for it, or where
 * the workbook has no form.
 */
async function proposed({ review, host }: Opened, isInForce: boolean): Promise<Proposed> {
  const { snapshot } = review;
  if (standingForm(review) === null) {
    const lines = await withHints(host, snapshot, (hints) => proposeForm(review, isInForce, hints));
    return lines ? { plan: formSheetPlan(review, lines), proposals: proposalsIn(lines) } : { plan: null, proposals: 0 };
  }
  const adopted = isInForce ? adoptedMark : proposedMark;
  const lines = await withHints(host, snapshot, (hints) => addedLines(review, adopted, hints));
  return { plan: addingPlan(snapshot, lines), proposals: lines.length };
}

interface Proposed {
  readonly plan: WritePlan | null;
  readonly proposals: number;
}

const noForm = (file: string): string =>
  `${file}: 事業名や事業費などの項目名が見つからないため、様式定義の案を作れません。個票か空の様式のあるブックかどうか、そのシートが非表示になっていないかを確かめてから、もう一度実行してください。`;

const noPlace = (file: string, sheet: string): string =>
  `${file}: シート「${sheet}」に案を書き加えられません。シートを表示し、項目の表に種類・集計・採用などの列と空いた行があるかを確かめてから、もう一度実行してください。`;

function toldOf(proposals: number, isInForce: boolean): string {
  if (proposals === 0) return '標準の様式と違うところは見つかりませんでした。';
  return isInForce
    ? `案${String(proposals)}行をすべて採用しました。`
    : `採用していない案が${String(proposals)}行あります。使う案は、様式定義シートの採用を「○」にしてください。`;
}

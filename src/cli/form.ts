import { xlsxFileHost } from '../hosts/xlsx/xlsx-file-host';
import { proposalsIn, proposeForm } from '../proposal/propose';
import { formSheetPlan, standingForm } from '../tabs/form/plan';
import { failureOf, openAll, type Failure } from './open';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';
import { warnOfSignature } from './warn-of-signature';

/** `hyoka form`: proposes a sheet 様式定義 in a copy. Exit 0 where it was written, whatever the workbook's findings. */
export async function form(options: Options): Promise<number> {
  const { opened, failed } = await openAll(options);
  const [one] = opened;
  const fail = (failures: readonly Failure[]) => {
    if (options.json) printJson({ proposals: 0, remarks: [], written: null, failed: failures });
    return 2;
  };
  if (!one) return fail(failed);
  const lines = proposeForm(one.review, options.yes);
  const plan = formSheetPlan(one.review, lines);
  if (!plan) {
    const failure = {
      file: one.file,
      code: 'form-stands',
      message: `${one.file}: シート「${standingForm(one.review) ?? ''}」がすでにあります。案を作り直すときは、そのシートの名前を変えるか削除してから実行してください。`,
    };
    printError(failure.message);
    return fail([failure]);
  }
  const output = outputFor(one.file, options.output, '様式定義');
  const host = xlsxFileHost(one.file, { path: output, force: options.force, whenSigned: warnOfSignature(one.file) });
  try {
    const { remarks } = await host.write(plan);
    const proposals = proposalsIn(lines);
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

function toldOf(proposals: number, isInForce: boolean): string {
  if (proposals === 0) return '標準の様式と違うところは見つかりませんでした。';
  return isInForce
    ? `案${String(proposals)}行をすべて採用しました。`
    : `採用していない案が${String(proposals)}行あります。使う案は、様式定義シートの採用を「○」にしてください。`;
}

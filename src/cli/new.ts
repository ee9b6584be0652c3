import { extname } from 'node:path';
import { fiscalYearOf } from '../blank/asked-for';
import { usualFile } from '../blank/wishes';
import { fiscalYearName } from '../model/fiscal-year';
import { rules } from '../rules';
import { emptyFrom, type NewFile } from './empty-from';
import type { Blank } from './new-options';
import { failureOf, type Failure } from './failure';
import type { Options } from './options';
import { outputFor } from './output-for';
import { print, printError, printJson } from './print';

/** `hyoka new`: writes a blank workbook. Exit 0 where that was done. */
export async function newBook({ blank, output: asked, force, json, quiet }: Options): Promise<number> {
  const { from } = blank;
  const output = outputFor(`${usualFile}${(from !== null && extname(from)) || '.xlsx'}`, asked, null);
  try {
    const made = await (from === null ? laidOut(blank, output, force) : emptyFrom(from, output, force));
    if (!made) return failed({ file: from ?? '', code: 'no-form', message: noForm(from ?? '') }, json);
    const { remarks, held } = made;
    if (json) printJson({ remarks, written: output, failed: [] });
    else if (!quiet) print([...remarks, `書き出しました: ${output}（${held}）`]);
    return 0;
  } catch (error) {
    return failed(failureOf(from ?? output, error), json);
  }
}

function failed(failure: Failure, json: boolean): 2 {
  printError(failure.message);
  if (json) printJson({ remarks: [], written: null, failed: [failure] });
  return 2;
}

const noForm = (file: string): string =>
  `${file}: 評価の様式が見つからないため、どこを空にするか分かりません。hyoka form --yes で様式定義を作ったブックを指定してください。`;

/** The built-in layout. */
async function laidOut(blank: Blank, output: string, force: boolean): Promise<NewFile> {
  // No other command needs these.
  const [{ blankBook }, { newXlsx }, { packingInNode }, { writeFileSafely }] = await Promise.all([
    import('../blank/blank-book'),
    import('../hosts/xlsx/create/new-xlsx'),
    import('../hosts/xlsx/packing-in-node'),
    import('../hosts/xlsx/write-file'),
  ]);
  const year = blank.year ?? fiscalYearOf(new Date());
  await writeFileSafely(null, { path: output, force }, newXlsx(blankBook({ ...blank, year }, rules), packingInNode));
  const { measures, cards } = blank;
  return {
    remarks: blank.year === null ? [`年度の指定がないため、${fiscalYearName(year)}のブックとしました。`] : [],
    held: `施策${String(measures)}、個票${String(measures * cards)}枚`,
  };
}

import { areaAddress } from '../../../workbook/address';
import { fitsDropDown } from '../../../workbook/excel-limits';
import { markName, parseMark, type Mark } from '../../../workbook/mark';
import type { ValidationPlan } from '../../../workbook/plan';
import { askIfThere, askItems, type Answer } from '../wire/answer';
import { callBytes } from '../wire/send';
import { chartName, isOurChart } from '../../../workbook/chart-name';
import { drawChart } from './charts';
import { drawPage, freezeAgain } from './page';
import { freeze, setPage } from './planned-page';
import type { Drawing, Rule } from './drawing';
import { drawFilter } from './filter';
import type { Ground } from './prepare-sheet';

/**
 * Something of a tab that is no content. Excel may refuse it (paper sizes where there is no printer), and the tab is right
 * without it. It can be asked for again after it was done in part.
 */
export interface Fitting {
  /** What staff are told where Excel does not do it. */
  readonly remark: string;
  readonly bytes: number;
  /** Queues the calls; the answer tells whether Excel did as it was asked, where it may do otherwise in silence. */
  readonly run: (workbook: Excel.Workbook) => Answer<boolean>;
}

const done: Answer<boolean> = () => true;

/** What is fitted to a tab once its cells stand: panes, page, drop-downs, filter, charts. */
export function fittingsOf(sheet: string, { mark, fittings, typed }: Drawing, ground: Ground): Fitting[] {
  const fitting = (
    what: string,
    calls: number,
    draw: (worksheet: Excel.Worksheet) => Answer<boolean> | void,
  ): Fitting => ({
    remark: `「${mark.tab}」の${what}は、Excelが受け付けませんでした。必要なときは手で設定してください。`,
    bytes: calls * callBytes,
    run: (workbook) => draw(workbook.worksheets.getItem(sheet)) ?? done,
  });
  const { validations, charts, breaks, page, rules } = fittings;
  return [
    unmoved(sheet, mark),
    fitting('ウィンドウ枠の固定', 3, (worksheet) =>
      page ? freezeAgain(worksheet, page.frozen) : freeze(worksheet, fittings.freeze),
    ),
    fitting('印刷の設定', 25 + breaks.length, (worksheet) =>
      page ? drawPage(worksheet, page) : setPage(worksheet, fittings, typed.length),
    ),
    ...(rules === null && validations.length > 0
      ? [fitting('入力候補', 3 * validations.length, (worksheet) => addDropDowns(worksheet, validations))]
      : []),
    ...(rules ?? []).map((rule) => fitting('入力規則', 5, (worksheet) => setRule(worksheet, rule))),
    fitting('フィルター', 5, (worksheet) => drawFilter(worksheet, fittings, ground)),
    ...charts.map((chart, index) =>
      fitting('グラフ', 12, (worksheet) => {
        worksheet.charts.getItemOrNullObject(chartName(index)).delete();
        drawChart(worksheet, chart, index);
      }),
    ),
    ...(charts.length > 0 ? [nothingElseDrawn(sheet, mark, ground)] : []),
  ];
}

/**
 * Does nothing, but tells whether the cells still stand where they were drawn. The mark follows the rows: where somebody has
 * moved them since, all that is fitted stands beside its cells, until the tab is drawn again.
 */
function unmoved(sheet: string, mark: Mark): Fitting {
  return {
    remark: `「${mark.tab}」は、書き込んでいる間に行か列が動いたため、フィルターや印刷の設定がずれていることがあります。もう一度作成するか、手で直してください。`,
    bytes: callBytes,
    run(workbook) {
      const marked = askIfThere(workbook.worksheets.getItem(sheet).names.getItemOrNullObject(markName), 'formula');
      return (answered) => {
        const stands = marked(answered);
        return stands !== null && parseMark(String(stands.formula), mark.tab)?.area === mark.area;
      };
    },
  };
}

/**
 * Does nothing, but tells whether there is a chart that is neither staff's nor ours. Where Excel broke off between adding
 * one and naming it, nobody knows it by its name, and a colleague may have added another: it is not deleted.
 */
function nothingElseDrawn(sheet: string, { tab }: Mark, { staffCharts }: Ground): Fitting {
  return {
    remark: `「${tab}」に、書き込んでいる間に新しいグラフが加わりました。作りかけのグラフが残っていることがあります。見覚えのないグラフは、手で削除してください。`,
    bytes: callBytes,
    run(workbook) {
      const asked = askItems(workbook.worksheets.getItem(sheet).charts, 'name');
      return (answered) => asked(answered).every(({ name }) => isOurChart(name) || staffCharts.includes(name));
    },
  };
}

function addDropDowns(worksheet: Excel.Worksheet, validations: readonly ValidationPlan[]): void {
  for (const { area, choices } of validations.filter(fitsDropDown)) {
    worksheet.getRange(areaAddress(area)).dataValidation.rule = {
      list: { inCellDropDown: true, source: choices.join(',') },
    };
  }
}

function setRule(worksheet: Excel.Worksheet, { area, rule, ignoreBlanks, errorAlert, prompt }: Rule): void {
  const validation = worksheet.getRange(areaAddress(area)).dataValidation;
  validation.clear();
  validation.rule = rule;
  validation.ignoreBlanks = ignoreBlanks;
  if (Object.keys(errorAlert).length > 0) validation.errorAlert = errorAlert;
  if (Object.keys(prompt).length > 0) validation.prompt = prompt;
}

import { sourceGroups } from '../../rollup/sources';
import type { PlanRow } from '../../workbook/plan';
import { columnHeading } from '../amount-columns';
import { cell } from '../cells';
import { none, yes } from '../finance/columns';
import { gap } from '../paged-rows';
import { headingLine } from './lines';
import { columnsBeside, type SectionMaker } from './section';
import { columnsOfYear, sourceLines } from './source-lines';

/** Of 1: where the money comes from, with shares, and the same without deposits; nothing where the form has no sources. */
export const sourcesSection: SectionMaker = (sheet, paged) => {
  const { rollup } = sheet.context;
  const { total, withoutDeposits, columns } = rollup;
  const groups = sourceGroups(rollup).filter(({ internal }) => !internal);
  if (groups.length === 0) return {};
  const beside = Math.max(1, Math.floor(columnsBeside(sheet.width) / columnsOfYear));
  const counted = ['counted', yes] as const;
  const all = { without: '', group: total, conditions: [counted] };
  const others = { without: '預託金を除く', group: withoutDeposits, conditions: [counted, ['deposit', none] as const] };
  const tables = withoutDeposits.projects === total.projects ? [all] : [all, others];
  let title: PlanRow[] = [gap, { height: 22, cells: [cell('財源別の内訳', 'subtitle')] }];
  for (const { yearly, sources } of groups) {
    const headings = yearly ? columns.map(columnHeading) : ['金額'];
    for (const { without, group, conditions } of tables)
      for (let from = 0; from < headings.length; from += beside) {
        const shown = headings.slice(from, from + beside);
        const remarks = [...(yearly ? [] : ['年度の区別なし']), ...(without === '' ? [] : [without])].join('・');
        paged.table({
          title,
          heading: headingLine(
            sheet,
            `財源${remarks === '' ? '' : `（${remarks}）`}`,
            '',
            shown.flatMap((heading) => [{ heading }, { heading: `${heading}\n構成比` }]),
          ),
          units: [
            sourceLines(sheet, {
              sources: sources.map(({ of, name }) => ({ block: of, name })),
              group,
              conditions,
              indices: shown.map((_, index) => from + index),
            }),
          ],
        });
        title = [gap];
      }
  }
  paged.add({ cells: [cell('・構成比は、ここに示す財源の計に対する割合です。', 'note')] });
  return {};
};

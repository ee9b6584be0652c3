import type { PlanRow } from '../../workbook/plan';
import { columnHeading } from '../amount-columns';
import { ownBlocks } from '../blocks';
import { cell } from '../cells';
import type { Context } from '../context';
import { none, yes } from '../finance/columns';
import { gap } from '../paged-rows';
import { headingLine } from './lines';
import { columnsBeside, type SectionMaker } from './section';
import { columnsOfYear, sourceLines, type Source } from './source-lines';

/** Of 1: where the money comes from, with shares, and the same without deposits; nothing where the form has no sources. */
export const sourcesSection: SectionMaker = (sheet, paged) => {
  const { total, withoutDeposits, columns } = sheet.context.rollup;
  const sources = sourcesOf(sheet.context);
  if (sources.length === 0) return {};
  const beside = Math.max(1, Math.floor(columnsBeside(sheet.width) / columnsOfYear));
  const counted = ['counted', yes] as const;
  const all = { name: '財源', group: total, conditions: [counted] };
  const others = {
    name: '財源（預託金を除く）',
    group: withoutDeposits,
    conditions: [counted, ['deposit', none] as const],
  };
  const tables = withoutDeposits.projects === total.projects ? [all] : [all, others];
  let title: PlanRow[] = [gap, { height: 22, cells: [cell('財源別の内訳', 'subtitle')] }];
  for (const { name, group, conditions } of tables)
    for (let from = 0; from < columns.length; from += beside) {
      const indices = columns.slice(from, from + beside).map((_, index) => from + index);
      const headings = columns.slice(from, from + beside).flatMap((column) => {
        const heading = columnHeading(column);
        return [{ heading }, { heading: `${heading}\n構成比` }];
      });
      paged.table({
        title,
        heading: headingLine(sheet, name, '', headings),
        units: [sourceLines(sheet.finance, { sources, group, conditions, indices })],
      });
      title = [gap];
    }
  paged.add({ cells: [cell('・構成比は、ここに示す財源の計に対する割合です。', 'note')] });
  return {};
};

/**
 * The items under 財源内訳, and 所要一般財源 unless these name it, too. None where one of them is not to be published: the
 * shares of the others would tell it.
 */
function sourcesOf({ rollup, review }: Context): Source[] {
  const own = rollup.figures.filter(({ source, yearly }) => source && yearly);
  const published = ownBlocks(rollup);
  if (own.some((figure) => !published.includes(figure))) return [];
  const sources: Source[] = own.map((block) => ({ block, name: block.item.label }));
  const { absent, label } = review.evaluation.layout.forms.card.generalFunds;
  const isNamed = absent || own.length === 0 || sources.some(({ name }) => name.includes('一般財源'));
  return isNamed ? sources : [...sources, { block: 'generalFunds', name: label }];
}

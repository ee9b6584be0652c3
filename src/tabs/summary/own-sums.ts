import { ownItemName } from '../../layout/own-item';
import { measureWordIn } from '../../model/names';
import type { PlanRow } from '../../workbook/plan';
import { isOwn } from '../blocks';
import { cell } from '../cells';
import { gap } from '../paged-rows';
import { measureUnits } from './budget';
import { headingLine } from './lines';
import type { SectionMaker } from './section';

/** Of 1: the sums of the office's own items by 施策, where 様式定義 asks for them. */
export const ownSumsSection: SectionMaker = (sheet, paged) => {
  const word = measureWordIn(sheet.context.review.evaluation.layout);
  sheet.ownTables.forEach((columns, index) => {
    const title: PlanRow[] =
      index === 0 ? [{ height: 22, cells: [cell(`様式に加えた項目の合計（${word}別）`, 'subtitle')] }] : [];
    const heading = headingLine(sheet, word, '事業数', columns);
    paged.table({ title: [gap, ...title], heading, units: measureUnits(sheet, columns) });
  });
  const numbers = sheet.ownTables.flatMap((columns) =>
    columns.flatMap(({ block }) => (isOwn(block) && block.item.kind === 'number' ? [ownItemName(block.item)] : [])),
  );
  if (numbers.length > 0)
    paged.add({ cells: [cell(`・「${numbers.join('」「')}」は金額でなく、個票の数値の合計です。`, 'note')] });
  return {};
};

import { placesIn } from './place-words';
import type { PublicCells } from './public-cells';
import type { PublicSheet } from '../../../workbook/publication';
import type { Shared } from './shared';
import type { SourceSheet } from './source-sheet';

/** What is in a sheet of the copy and may have been meant for nobody to see: Japanese sentences. */
export function publicRemarks(
  source: SourceSheet,
  { name, mark }: PublicSheet,
  { notPrinted, finer }: PublicCells,
  { hiding }: Shared,
): string[] {
  const unseen = source.conditional.filter(({ look }) => hiding.hidesByCondition(look));
  const areas = [...new Set(unseen.map((one) => one.areas))].join('、');
  // Our tabs hide nothing: their charts cover blank cells, and their shares follow from what they show.
  const isOurs = mark !== null;
  const said: readonly (readonly [is: boolean, remark: string])[] = [
    [
      notPrinted.length > 0,
      `${name} ${placesIn(notPrinted)}: 印刷範囲の外の記入も含めました。公表してよいか確かめてください。`,
    ],
    [areas !== '', `${name} ${areas}: 条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。`],
    [
      source.hasExtendedLooks,
      `${name}: 拡張の条件付き書式で見えなくなる文字も、公表用では見えます。確かめてください。`,
    ],
    [
      !isOurs && source.others.has('drawing'),
      `${name}: 図形や画像で覆った文字も、公表用では見えます。確かめてください。`,
    ],
    [
      !isOurs && finer.length > 0,
      `${name} ${placesIn(finer)}: 表示より細かい数値を含めました。公表してよいか確かめてください。`,
    ],
  ];
  return said.filter(([is]) => is).map(([, remark]) => remark);
}

import type { Declared, LabelTable } from './label-table';
import type { Hit } from './hit';

/** A parent is looked for among this many labels before: more than any block has, and few enough for linear time. */
const reach = 40;

/**
 * The declarations of a label that count where it stands: `財源内訳 > その他` counts where 財源内訳 stands left of it or
 * above, with none but its like between them, and その他 of the same form does not then. `hits`: the labels so far, row by
 * row.
 */
export function countingHere(labels: readonly Declared[], hit: Hit, hits: readonly Hit[], table: LabelTable) {
  if (labels.every(({ under }) => under === null)) return labels;
  const here = labels.filter(({ under }) => under === null || standsUnder(under, hit, hits, table));
  const nested = new Set(here.flatMap(({ form, under }) => (under === null ? [] : form)));
  return nested.size === 0 ? here : here.filter(({ form, under }) => under !== null || !nested.has(form));
}

function standsUnder(parent: string, hit: Hit, hits: readonly Hit[], table: LabelTable): boolean {
  const between: Hit[] = [];
  for (let index = hits.length - 1; index >= Math.max(0, hits.length - reach); index -= 1) {
    const other = hits[index];
    if (!other) continue;
    if (other.key === parent)
      return (
        spansRow(other, hit) || (other.area.left <= hit.area.left && between.every((one) => isApart(one, other, hit)))
      );
    if (!isAlike(other, parent, table)) between.push(other);
  }
  return false;
}

/** Whether a label is merged over all rows of what stands under it, whatever groups there are within. */
const spansRow = ({ area }: Hit, { area: own }: Hit): boolean =>
  area.right < own.left && area.top < area.bottom && area.top <= own.top && own.top <= area.bottom;

/** Whether a label stands in another part of the form, left or right of parent and child, and so does not part them. */
const isApart = ({ area }: Hit, parent: Hit, child: Hit): boolean =>
  area.right < parent.area.left || area.left > child.area.right;

/** Another label under the same parent, or another row of amounts. */
const isAlike = ({ key }: Hit, parent: string, table: LabelTable): boolean =>
  table.declared(key).some(({ under, kind }) => under === parent || kind === 'amount');

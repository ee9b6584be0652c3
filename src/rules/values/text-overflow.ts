import type { Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import type { Fix } from '../../model/finding';
import { highestRow } from '../../workbook/excel-limits';
import type { RowHeight } from '../../workbook/plan';
import { isProse } from '../facts/fields-that';
import { overflowOf, type Overflow } from '../words/overflow';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const textOverflow = rule({
  id: 'text-overflow',
  name: '印刷時の文字切れ',
  severity: 'notice',
  about:
    '文章と名称が、印刷したときにセルの中で終わりまで見えること。1枚の個票・1つの指標などの文字切れは、1件にまとめて示す。字の幅と行の間隔は、公開されているフォント（Noto Sans JPなど）で測った目安で、5％までの差は問わない。高さを決めていない、結合していない行は、Excelが文章に合わせて広げるため問わない。作業ウィンドウでは、文章が2,500を超えるブックについては調べず、そのことを示す。',
  why: '結合したセルや、高さを決めた行は、Excelが文章に合わせて広げません。はみ出した行は、画面でも紙でも見えません。',
  example: {
    wrong: '高さ60ポイントの行にある取組状況が、全6行のうち約3行までしか見えない。',
    right: '行の高さを広げます（自動で直せます）。409ポイントを超えるときは、列の幅を広げるか、文を分けます。',
  },
  fix: 'one',
  *check({ evaluation, facts }) {
    if (evaluation.unasked.includes('rooms'))
      yield {
        at: null,
        message:
          '文章の数が多いため、印刷したときの文字切れを調べていません。印刷プレビューで、文章が終わりまで見えることを確かめてください。',
      };
    const cut = facts.notableFields.flatMap(({ field, kind, owner }) => {
      const isText = typeof field.raw === 'string' && isProse(kind);
      const overflow = isText && field.room ? overflowOf(field.raw, field.room) : null;
      return overflow ? [{ field, owner, overflow }] : [];
    });
    // One finding tells of the texts that are mended together, and one of those that staff have to mend otherwise.
    const together = ({ field, owner, overflow }: (typeof cut)[number]) =>
      `${owner}\n${field.place.sheet}\n${String(overflow.rowHeight !== null)}`;
    for (const [, group] of groupBy(cut, together)) {
      const [first, ...others] = group;
      if (!first) continue;
      const heights = heightsFor(group);
      yield {
        at: first.field,
        owner: first.owner,
        message: messageOf(group),
        reads: group.map(({ field }) => field),
        related: others.map(({ field }) => relatedTo(field)),
        ...(heights.length > 0 ? { fix: fixOf(heights) } : {}),
      };
    }
  },
});

interface Cut {
  readonly field: Field<unknown>;
  readonly overflow: Overflow;
}

/** Each row once, as high as the text in it that needs most. */
function heightsFor(group: readonly Cut[]): readonly RowHeight[] {
  const byRow = new Map<number, RowHeight>();
  for (const { field, overflow } of group) {
    if (!field.room || overflow.rowHeight === null) continue;
    const { row, height: expected } = field.room.last;
    const height = Math.max(overflow.rowHeight, byRow.get(row)?.height ?? 0);
    byRow.set(row, { sheet: field.place.sheet, row, height, expected });
  }
  return [...byRow.values()];
}

const fixOf = (heights: readonly RowHeight[]): Fix => ({
  type: 'one',
  label: `行の高さを広げる（${heights.map(({ row, height }) => `${String(row + 1)}行目を${String(height)}ポイントに`).join('、')}）`,
  edits: [],
  heights,
});

function messageOf(group: readonly Cut[]): string {
  const seen = `印刷すると、${group.map(seenOf).join('、')}までしか見えません。`;
  if (group.every(({ overflow }) => overflow.rowHeight !== null)) return `${seen}行の高さを広げてください。`;
  return `${seen}行の高さの上限（${String(highestRow)}ポイント）に収まらないため、列の幅を広げるか、文を分けてください。`;
}

const seenOf = ({ field, overflow: { lines, seen, needed } }: Cut): string =>
  `「${field.label}」は全${String(lines)}行のうち約${String(seen)}行（必要な高さは${String(needed)}ポイント）`;

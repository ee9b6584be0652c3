import type { FiscalYear, YearColumn } from '../../layout/kinds';
import type { YearDeclaration } from '../../layout/layout';
import { textOf, type Field } from '../../model/field';
import { fiscalYearName, yearColumnName } from '../../model/fiscal-year';
import type { BusinessCard } from '../../model/evaluation';
import { append } from '../../model/grouping';
import { projectName } from '../../model/names';
import { hasDeclaredYears, strayColumns } from '../facts/stray-columns';
import type { Place } from '../../workbook/cell';
import { placeKey } from '../../workbook/place-key';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const yearMismatch = rule({
  id: 'year-mismatch',
  name: '財務内容の年度違い',
  severity: 'error',
  about:
    '個票の財務内容の年度が、様式の年度（評価年度とその翌年度。様式定義で変えられる）であること。ほとんどの個票に同じ列が増えている場合は、ブックで1件の要確認とする。',
  why: '金額は年度ごとに集計するため、年度が違う個票の金額は別の年度に入ってしまいます。',
  example: {
    wrong: '令和6年度の評価なのに、前年度の個票を写したため、見出しが「令和5年度(予算)」のままになっている。',
    right: '見出しを「令和6年度(予算)」「令和7年度(見込み)」に直し、金額もその年度のものか確かめます。',
  },
  *check({ evaluation: { cards, year, layout } }) {
    if (year === null) return;
    const further = new Map<string, Field<YearColumn>[]>();
    const strays = cards
      .map((card) => ({ card, stray: strayColumns(card, year, layout.years) }))
      .filter(({ stray }) => stray.length > 0);
    for (const { card, stray } of strays) {
      if (hasDeclaredYears(card, year, layout.years)) for (const one of stray) append(further, columnKey(one), one);
      else yield mistaken(card, stray, year, layout.years);
    }
    const common = [...further.values()].filter((columns) => columns.length * 2 > cards.length);
    const known = new Set(common.flat());
    for (const columns of common) yield* designed(columns);
    for (const { card, stray } of strays) {
      if (!hasDeclaredYears(card, year, layout.years)) continue;
      const unknown = stray.filter((one) => !known.has(one));
      if (unknown.length > 0) yield mistaken(card, unknown, year, layout.years);
    }
  },
});

const columnKey = ({ value }: Field<YearColumn>): string => (value ? yearColumnName(value) : '');

function mistaken(
  card: BusinessCard,
  stray: readonly Field<YearColumn>[],
  year: FiscalYear,
  declared: readonly YearDeclaration[],
): Violation {
  const [first, ...others] = stray;
  const expected = [...new Set(declared.map(({ ahead }) => fiscalYearName(year + ahead)))].join('と');
  return {
    at: first ?? card.name,
    owner: projectName(card),
    message: `財務内容の年度${stray.map((column) => quote(textOf(column))).join('')}が、この評価の年度と違います。${expected}に直し、金額もその年度のものか確かめてください。`,
    reads: [...others, year],
    related: others.map((column) => ({ ...column.place, label: '財務内容の年度' })),
  };
}

/** The other places of a heading, each once: rows share the headings over them. */
const elsewhere = (first: Field<YearColumn>, others: readonly Field<YearColumn>[]): readonly Place[] => {
  const places = new Map(others.map(({ place }) => [placeKey(place), place]));
  places.delete(placeKey(first.place));
  return [...places.values()];
};

/** Reports a column that most cards have besides the layout's: the form was made with it. */
function* designed([first, ...others]: readonly Field<YearColumn>[]): Iterable<Violation> {
  if (!first) return;
  yield {
    at: first,
    severity: 'query',
    message: `財務内容に、様式にない列${quote(textOf(first))}が${String(others.length + 1)}枚の個票にあります。金額はその年度と区分で集計しています。様式の列であれば様式定義の年度の表に加え、そうでなければ列を削除してください。`,
    reads: [others.length + 1],
    related: elsewhere(first, others).map((place) => ({ ...place, label: '財務内容の年度' })),
  };
}

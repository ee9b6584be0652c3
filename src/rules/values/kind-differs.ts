import type { FiscalYear, YearColumn } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { fiscalYearName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { strayColumns } from '../facts/stray-columns';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const kindDiffers = rule({
  id: 'kind-differs',
  name: '予算・決算の区分違い',
  severity: 'query',
  about: '財務内容の列の区分（予算、決算、見込みなど）が、同じ年度のほかの個票と同じであること。',
  why: '区分の違う金額は合計せず、別の列に集計するため、その個票の金額が合計から漏れて見えます。',
  example: {
    wrong: 'ほかの個票は「令和6年度(予算)」だが、1枚だけ「令和6年度(補正後)」になっている。',
    right: '見出しの区分を直します。その個票だけ区分が違うことが正しい場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['year-mismatch'],
  *check({ evaluation: { cards, year, layout } }) {
    const usual = usualKinds(cards);
    for (const card of cards) {
      const differing = card.years.flatMap(({ heading }) => (differs(heading, card, usual) ? [heading] : []));
      const [first, ...others] = differing;
      if (!first?.value) continue;
      if (year !== null && strayColumns(card, year, layout.years).length > 0) continue;
      const expected = [...(usual.get(first.value.year) ?? [])].map((kind) => `「${kind}」`).join('');
      yield {
        at: first,
        owner: projectName(card),
        message: `財務内容の見出し${quote(textOf(first))}の区分が、ほかの個票（${fiscalYearName(first.value.year)}は${expected}）と違うため、金額を別の列に集計しています。見出しの区分を確かめ、直すか、理由を記してください。`,
        reads: [...others, expected],
        related: others.map((heading) => ({ ...heading.place, label: '財務内容の年度' })),
      };
    }
  },
});

type Kinds = ReadonlyMap<FiscalYear, ReadonlySet<string>>;

/** The kinds that most of the cards with a year have of it, year by year; none where most name none. */
function usualKinds(cards: readonly BusinessCard[]): Kinds {
  const counts = new Map<FiscalYear, Map<string, number>>();
  const withYear = new Map<FiscalYear, number>();
  for (const { years } of cards) {
    const own = years.flatMap(({ heading: { value } }) => value ?? []);
    for (const year of new Set(own.map((column) => column.year))) withYear.set(year, (withYear.get(year) ?? 0) + 1);
    for (const { year, kind } of own) {
      const kinds = counts.get(year) ?? new Map<string, number>();
      counts.set(year, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([year, kinds]) => [
      year,
      new Set(
        [...kinds].flatMap(([kind, count]) => (kind !== '' && count * 2 > (withYear.get(year) ?? 0) ? [kind] : [])),
      ),
    ]),
  );
}

/**
 * Whether a column has a kind that is not usual for its year, while the card lacks one that is. A column without a kind
 * is passed over.
 */
function differs({ value }: Field<YearColumn>, { years }: BusinessCard, usual: Kinds): boolean {
  if (!value || value.kind === '') return false;
  const expected = usual.get(value.year);
  if (!expected || expected.has(value.kind)) return false;
  const lacks = (kind: string) =>
    !years.some(({ heading }) => heading.value?.year === value.year && heading.value.kind === kind);
  return [...expected].some(lacks);
}

import { amountRows } from '../../layout/card';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { groupBy } from '../../model/grouping';
import { comparableName, nameKey, projectName } from '../../model/names';
import { confirmedWord, type CarriedAmount } from '../../model/next-year-sheet';
import { rule } from '../rule';
import { quote } from '../words/quote';

export const carriedOver = rule({
  id: 'carried-over',
  name: '予算額の未更新',
  severity: 'query',
  fix: 'one',
  about:
    '翌年度のブックを作ったときに見込みから移した予算額（年度更新の記録にあるもの）を、確かめて直すか、確定していること。',
  why: '見込みと予算は同じとは限らず、移したままの額が予算として集計されます。',
  example: {
    wrong: '令和7年度予算の事業費が、前年度の見込み 2,500 のままで、年度更新の記録の確認欄が空欄である。',
    right: '予算額を確かめ、違えば直します。同じなら、年度更新の記録の確認欄に「確定」と書きます。',
  },
  *check({ evaluation: { cards, carried } }) {
    if (carried.length === 0) return;
    const carriedTo = groupBy(carried, ({ owner }) => comparableName(owner));
    const carriedToNamed = groupBy(carried, ({ owner }) => keyOf(owner));
    for (const card of cards) {
      const own = carriedTo.get(comparableName(projectName(card))) ?? carriedToNamed.get(nameKey(card.name)) ?? [];
      const open = own.flatMap((one) => {
        const field = one.checked === '' ? amountOf(card, one) : null;
        return field ? [{ one, field }] : [];
      });
      const [first, ...others] = open;
      if (!first) continue;
      yield {
        at: first.field,
        owner: projectName(card),
        message: `${open.map(({ one }) => quote(one.field)).join('')}が、前年度の見込みから移した額のままです。予算額を確かめて直してください。同じ額でよければ確定してください。`,
        reads: others.map(({ field }) => field),
        fix: {
          type: 'one',
          confirms: true,
          label: 'この額で確定',
          edits: open.map(({ one }) => ({ ...one.check, value: confirmedWord, expected: null })),
        },
      };
    }
  },
});

/** A project's name, without the number before it. */
const keyOf = (owner: string): string => comparableName(owner.replace(/^\S+\s/u, ''));

/** The amount that was carried, as far as it stands as it was. */
function amountOf({ years }: BusinessCard, { field: name, after }: CarriedAmount): Field<unknown> | null {
  for (const year of years) {
    const column = year.heading.value;
    if (!column) continue;
    const fields = [...amountRows.map((row) => year[row]), ...year.own.values()];
    const field = fields.find(({ label, raw }) => raw === after && `${label} ${yearColumnName(column)}` === name);
    if (field) return field;
  }
  return null;
}

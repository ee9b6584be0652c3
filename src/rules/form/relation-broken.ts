import type { Amount } from '../../layout/kinds';
import type { AmountItem, Relation, RelationTerm } from '../../layout/layout';
import type { BusinessCard, CardYear } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { projectName } from '../../model/names';
import { toYen } from '../../model/rounding';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { thousandYen } from '../words/thousand-yen';
import { rule } from '../rule';

export const relationBroken = rule({
  id: 'relation-broken',
  name: '検算の不一致',
  severity: 'error',
  about:
    '様式定義の検算（「国庫支出金＋所要一般財源＝事業費」など）に、どの個票のどの年度の金額も合うこと。空欄は0とみなし、左側がすべて空欄であれば問わない。',
  why: '内訳と計が合わないと、どちらかの金額が誤っています。',
  example: {
    wrong: '事業費が2,500なのに、国庫支出金は1,000、所要一般財源は1,400となっている。',
    right: '金額を確かめ、所要一般財源を1,500に直します。',
  },
  yieldsTo: ['amount-negative', 'required-blank'],
  *check({ evaluation: { cards, layout } }) {
    for (const relation of layout.relations) {
      for (const card of cards) {
        for (const { heading, left, right } of sidesOf(card, relation)) {
          const [first, ...others] = [...left.fields.filter(({ state }) => state === 'read'), ...right.fields];
          if (!first || holds(relation, left.sum, right.sum)) continue;
          const words = typeof first.value === 'number' ? plainNumber : thousandYen;
          const year = heading?.value ? `${yearColumnName(heading.value)}の` : '';
          yield {
            at: first,
            owner: projectName(card),
            message: `${year}金額が、検算${quote(relation.text)}に合いません。左側は${words(left.sum)}ですが、右側によれば${words(right.sum)}${bounds[relation.operator]}になるはずです。どの金額が正しいかを確かめて直してください。`,
            reads: [relation.text, ...others],
            related: others.map((field) => relatedTo(field)),
          };
        }
      }
    }
  },
});

const bounds: Readonly<Record<Relation['operator'], string>> = { '＝': '', '≦': '以下', '≧': '以上' };

function holds({ operator, tolerance }: Relation, left: number, right: number): boolean {
  const over = toYen(left - right);
  return (operator === '≧' || over <= tolerance) && (operator === '≦' || over >= -tolerance);
}

/**
 * The two sides of a relation, year by year, or once where none of its items stands under a year. Sides that cannot be
 * judged are left out.
 */
function sidesOf(card: BusinessCard, relation: Relation) {
  const items = [...relation.left, ...relation.right].map(({ item }) => item);
  const isYearly = items.some((item) => card.years.some((year) => underYear(year, item)));
  return card.years.slice(0, isYearly ? undefined : 1).flatMap((year) => {
    const left = sideOf(card, year, relation.left);
    const right = sideOf(card, year, relation.right);
    const isEmpty = left?.fields.every(({ state }) => state === 'blank');
    return left && right && !isEmpty ? [{ heading: isYearly ? year.heading : null, left, right }] : [];
  });
}

type AmountField = Field<Amount> | Field<number>;

/** Its amounts and their sum; null where one is missing, unreadable, negative or still to be filled in. */
function sideOf(card: BusinessCard, year: CardYear, terms: readonly RelationTerm[]) {
  const fields: AmountField[] = [];
  let sum = 0;
  for (const { sign, item } of terms) {
    const field = underYear(year, item) ?? alone(card, item);
    const amount = field ? amountOf(field) : null;
    if (!field || amount === null || amount < 0) return null;
    fields.push(field);
    sum += sign * amount;
  }
  return { fields, sum: toYen(sum) };
}

/** A relation names only amounts and numbers. */
const underYear = (year: CardYear, item: AmountItem): AmountField | undefined =>
  'own' in item ? (year.own.get(item.own) as AmountField | undefined) : year[item.row];

/** An own item that bears one value a card. */
const alone = ({ own }: BusinessCard, item: AmountItem): AmountField | undefined =>
  'own' in item ? (own.get(item.own) as AmountField | undefined) : undefined;

function amountOf({ state, value, required }: AmountField): number | null {
  if (state === 'blank') return required ? null : 0;
  return typeof value === 'number' ? value : (value?.thousandYen ?? null);
}

const plainNumber = (number: number): string => number.toLocaleString('ja-JP');

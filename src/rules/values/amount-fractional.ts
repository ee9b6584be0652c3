import { amountName, ownerOf, type NotableAmount } from '../facts/notable-amounts';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

/** 千円: what a formula's binary fractions may leave. */
const crumb = 1e-6;

export const amountFractional = rule({
  id: 'amount-fractional',
  name: '千円未満の端数',
  severity: 'query',
  about: '千円単位の金額に、端数（小数）がないこと（ブックで1件とする）。',
  why: '画面では丸めて表示されるため、表示された金額の合計と計算上の合計が合わなくなります。円単位の金額の入力誤りの疑いもあります。',
  example: {
    wrong: '事業費（千円）に 2500.4 と入力されている。',
    right: '千円未満を端数処理して 2500 と入力します。',
  },
  yieldsTo: ['unit-mismatch'],
  *check({ evaluation, facts }) {
    const labour = evaluation.layout.forms.card.labour.label;
    const [first, ...others] = facts.notableAmounts.filter((amount) => isFractional(amount, labour));
    if (!first) return;
    yield {
      at: first.field,
      owner: ownerOf(first),
      message: `${amountName(first)}「${String(first.field.value?.thousandYen ?? '')}」${others.length > 0 ? `など${others.length + 1}か所` : ''}に千円未満の端数があります。千円単位の整数に直してください。`,
      reads: others.map(({ field }) => field),
      related: others.map(({ field }) => relatedTo(field)),
    };
  },
});

/** 概算人件費 is reckoned from hours, and 百万円 are whole in 千円. */
function isFractional({ field: { value, label } }: NotableAmount, labour: string): boolean {
  if (value === null || value.factor < 1 || label === labour) return false;
  return Math.abs(value.thousandYen - Math.round(value.thousandYen)) >= crumb;
}

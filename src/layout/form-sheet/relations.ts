import { amountRows } from '../card';
import type { AmountItem, LayoutForms, Relation, RelationTerm } from '../layout';
import type { OwnItem } from '../own-item';
import { bareLabelKey, labelKey } from '../spelling';
import type { Problems } from './note';
import type { FormCell, FormRow } from './rows';

/** What a relation may name: rows of amounts, by their labels. */
interface Named {
  readonly label: string;
  readonly under: string | null;
  readonly item: AmountItem;
}

const operators: Readonly<Record<string, Relation['operator']>> = {
  '＝': '＝',
  '=': '＝',
  '≦': '≦',
  '≤': '≦',
  '≧': '≧',
  '≥': '≧',
};

/** 検算: `国庫支出金＋所要一般財源＝事業費`; the tolerance is 1 千円 where none is given. */
export function relationsOf(
  rows: readonly FormRow<'relations'>[],
  forms: LayoutForms,
  own: readonly OwnItem[],
  problems: Problems,
): Relation[] {
  const named = namesIn(forms, own);
  return rows.flatMap(({ relation: cell, tolerance: width }) => {
    const tolerance = width.text === '' ? 1 : Number(width.text.normalize('NFKC').replaceAll(',', ''));
    if (!(tolerance >= 0)) {
      problems.add(width, '許容差は、千円の数字で書いてください');
      return [];
    }
    const relation = relationIn(cell, named, problems);
    return relation ? [{ ...relation, tolerance }] : [];
  });
}

function relationIn(cell: FormCell, named: readonly Named[], problems: Problems): Omit<Relation, 'tolerance'> | null {
  const sign = [...cell.text].filter((character) => character in operators);
  const [left, right, ...more] = cell.text.split(/[＝=≦≤≧≥]/u);
  const operator = operators[sign[0] ?? ''];
  if (!operator || left === undefined || right === undefined || more.length > 0)
    return problems.add(cell, '検算は「国庫支出金＋一般財源＝事業費」のように、＝・≦・≧を1つ使って書いてください');
  const sides = [left, right].map((side) => termsIn(side, cell, named, problems));
  const [one, other] = sides;
  return one && other ? { text: cell.text, left: one, operator, right: other } : null;
}

/** Signs between items. A sign within brackets or between two brackets is part of a name: 総費用（A）＋（B）. */
const between = /([＋+－−-])(?![^()（）]*[)）])(?!\s*[(（][^()（）]*[)）]\s*(?:[＋+－−-]|$))/u;

/** A name without what stands in brackets behind it. */
const keyOfName = (label: string): string => bareLabelKey(labelKey(label));

function termsIn(side: string, cell: FormCell, named: readonly Named[], problems: Problems): RelationTerm[] | null {
  const terms: RelationTerm[] = [];
  const parts = side.split(between).map((part) => part.trim());
  let sign: 1 | -1 = 1;
  for (const part of parts) {
    if (part === '') continue;
    if (/^[＋+]$/u.test(part)) sign = 1;
    else if (/^[－−-]$/u.test(part)) sign = -1;
    else {
      const exact = named.filter((one) => isMeant(one, part, labelKey));
      const found = exact.length > 0 ? exact : named.filter((one) => isMeant(one, part, keyOfName));
      const [first, second] = found;
      if (!first) return problems.add(cell, `「${part}」という金額の項目がありません。項目名を直してください`);
      if (second)
        return problems.add(
          cell,
          `「${part}」が2つ以上の項目に当たります。「財源内訳 > その他」のように書いてください`,
        );
      terms.push({ sign, item: first.item });
    }
  }
  return terms.length > 0 ? terms : problems.add(cell, '検算の左右に、金額の項目を書いてください');
}

/**
 * Whether a text means an item: it says the item's name, with its parent where the name alone is not enough, or a
 * leading ① that only this item bears.
 */
function isMeant({ label, under }: Named, text: string, keyOf: (label: string) => string): boolean {
  if (/^[①-⑳]$/u.test(text)) return label.startsWith(text);
  const [first = '', ...rest] = text.split(/[>＞]/u).map((part) => part.trim());
  const last = rest.at(-1);
  if (last === undefined) return keyOf(label) === keyOf(first);
  return keyOf(label) === keyOf(last) && under !== null && keyOf(under) === keyOf(first);
}

function namesIn({ card }: LayoutForms, own: readonly OwnItem[]): Named[] {
  const rows = amountRows.flatMap((row): Named[] => {
    const { label, under = null, absent } = card[row];
    return absent ? [] : [{ label, under, item: { row } }];
  });
  const owned = own.flatMap((item): Named[] =>
    item.form === 'card' && (item.kind === 'amount' || item.kind === 'number')
      ? [{ label: item.label, under: item.under, item: { own: item } }]
      : [],
  );
  return [...rows, ...owned];
}

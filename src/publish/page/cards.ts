import { amountRows, singleKeys } from '../../layout/card';
import { ownItemName, type OwnItem } from '../../layout/own-item';
import type { BusinessCard, CardYear, Evaluation, YearValue } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { groupBy } from '../../model/grouping';
import { groupLabel, measureName } from '../../model/names';
import type { Amount } from '../../layout/kinds';
import { html, nothing, type Html } from './html';
import { heading3, publicItems, type Section } from './section';
import { definitions, shown, shownAmount, shownText } from './shown';
import { table } from './table';

/** The cards, under the headings of their 施策. */
export function cardSection(evaluation: Evaluation): Section | null {
  const { cards, layout } = evaluation;
  if (cards.length === 0) return null;
  let number = 0;
  const groups = [...groupBy(cards, ({ measure }) => measure)].map(([measure, own], at) => ({
    id: `cards-${String(at + 1)}`,
    title: `${own[0] ? groupLabel(own[0]) : ''} ${measureName(evaluation, measure)}`.trim(),
    parts: own.map((card) => ({ id: `card-${String((number += 1))}`, title: titleOf(card), card })),
  }));
  return {
    id: 'cards',
    title: `${layout.titles.cards.label}（事務事業ごとの評価）`,
    body: html`${groups.map(
      (group) => html`${heading3(group)} ${group.parts.map((part) => cardHtml(part, evaluation))}`,
    )}`,
    parts: groups,
  };
}

const titleOf = ({ number, name }: BusinessCard): string => `${textOf(number)} ${textOf(name)}`.trim();

function cardHtml(
  { id, title, card }: { id: string; title: string; card: BusinessCard },
  evaluation: Evaluation,
): Html {
  const labels = publicItems(evaluation.layout, 'card');
  const items = singleKeys.flatMap((key) => {
    const label = labels.get(key);
    if (label === undefined || key === 'name' || card[key].state === 'missing') return [];
    return [{ label, value: isLong.has(key) ? shownText(card[key]) : shown(card[key]), isLong: isLong.has(key) }];
  });
  const own = [...card.own]
    .filter(([item, { state }]) => !item.internal && state !== 'missing')
    .map(([item, field]) => ({ label: ownItemName(item), value: shownText(field) }));
  return html`<article class="card" aria-labelledby="${id}">
    <h4 id="${id}">${title}</h4>
    ${definitions(items.filter((item) => !item.isLong))} ${finance(card, title, labels)}
    ${definitions([...items.filter((item) => item.isLong), ...own])}
  </article>`;
}

const isLong: ReadonlySet<string> = new Set(['summary', 'progress', 'review']);

interface FinanceRow {
  readonly label: string;
  readonly cell: (year: CardYear) => Html;
}

/** 財務内容: a column a year, whatever the cells' unit is. */
function finance({ years }: BusinessCard, title: string, labels: ReadonlyMap<string, string>): Html {
  const builtIn = amountRows.flatMap((row): FinanceRow[] => {
    const label = labels.get(row);
    if (label === undefined || years.every((year) => year[row].state === 'missing')) return [];
    return [{ label, cell: (year) => shownAmount(year[row]) }];
  });
  const items = [...new Set(years.flatMap(({ own }) => [...own.keys()]))].filter(({ internal }) => !internal);
  const rows = [...builtIn, ...items.map(ownRow)];
  if (years.length === 0 || rows.length === 0) return nothing;
  const columns = [
    { heading: '区分', value: ({ label }: FinanceRow) => html`${label}`, isName: true },
    ...years.map((year) => ({
      heading: year.heading.value === null ? textOf(year.heading) : yearColumnName(year.heading.value),
      value: ({ cell }: FinanceRow) => cell(year),
      isNumber: true,
    })),
  ];
  return table(`${title}の財務内容（単位：千円）`, columns, rows);
}

const ownRow = (item: OwnItem): FinanceRow => ({
  label: ownItemName(item),
  cell: ({ own }) => {
    const value: YearValue | undefined = own.get(item);
    if (!value) return html``;
    return item.kind === 'amount' ? shownAmount(value as Field<Amount>) : shown(value);
  },
});

import type { CardData, Typed } from '../evaluation-data';
import type { Layout } from '../layout';
import { amountNotations, writeAmount } from './amounts';
import { writeDepartment } from './departments';
import { form, item } from './item';
import type { Content, Form, Item } from './item';
import { writeSdgTargets } from './sdg-targets';
import { writeYear } from './years';

const firstAmountRow = 3;
const amountRows = [
  { key: 'cost', label: '事業費' },
  { key: 'generalFunds', label: '所要一般財源' },
  { key: 'labour', label: '概算人件費' },
] as const;

/** One business card: eight rows, and two more where it bears the list's marks. `id` is its measure and place: `1-3`. */
export function cardForm(card: CardData, id: string, layout: Layout): Form {
  const key = (name: string) => `card/${id}/${name}`;
  const width = 2 + card.columns.length;
  const items = [
    item(key('number'), 'center', [0, 0, card.marks ? 10 : 8], card.number),
    ...headRow(0, id, ['name', '事業名', card.name], ['obligation', '法定／自主', card.obligation], card, layout),
    ...headRow(
      1,
      id,
      ['department', '担当部・課', writeDepartment(card.department, layout.departments)],
      ['direction', '次年度方針', card.direction],
      card,
      layout,
    ),
    item(key('label/summary'), 'label', [2, 1, 4], '概要\n(目的と内容)'),
    item(key('summary'), 'text', [2, 2, 4], card.summary),
    ...finance(card, id, layout),
    item(key('label/progress'), 'label', [6, 1], 'これまでの取組状況\n(主な取組と成果)'),
    item(key('progress'), 'text', [6, 2, 1, width], card.progress),
    item(key('label/review'), 'label', [7, 1], '事業の検証\n(課題認識/\n今後の方針・\n改善点)'),
    item(key('review'), 'text', [7, 2, 1, width], card.review),
    ...marks(card, id, layout),
  ];
  return form(items);
}

type Entry = readonly [key: string, label: string, value: string | number | null];

/** A long value and a short one, each behind its label; in a shifted card the short one stands one column right. */
function headRow(row: number, id: string, long: Entry, short: Entry, card: CardData, layout: Layout): Item[] {
  const shifted = layout.shiftedCards.includes(id) ? layout.shifted : null;
  const columns = card.columns.length;
  const label = shifted === 'labels' ? 4 : 3;
  const value = shifted ? 5 : 4;
  return [
    item(`card/${id}/label/${long[0]}`, 'label', [row, 1], long[1]),
    item(`card/${id}/${long[0]}`, 'text', [row, 2, 1, label - 2], long[2]),
    item(`card/${id}/label/${short[0]}`, 'label', [row, label], short[1]),
    item(`card/${id}/${short[0]}`, 'center', [row, value, 1, 4 + columns - value], short[2]),
  ];
}

function finance(card: CardData, id: string, layout: Layout): Item[] {
  const unit = amountNotations[layout.amounts].unit;
  const items = [item(`card/${id}/label/moneyUnit`, 'label', [2, 3], `財務内容\n単位(${unit})`)];
  amountRows.forEach(({ key, label }, at) => {
    items.push(item(`card/${id}/label/${key}`, 'label', [firstAmountRow + at, 3], label));
  });
  card.columns.forEach((column, at) => {
    const kind = column.kind === '' ? '' : `\n(${column.kind})`;
    items.push(item(`card/${id}/year/${String(at)}`, 'year', [2, 4 + at], writeYear(column.year, layout.years, kind)));
    amountRows.forEach(({ key }, row) => {
      const content = writeAmount(column[key], layout.amounts);
      items.push(item(`card/${id}/${key}/${String(at)}`, 'amount', [firstAmountRow + row, 4 + at], content));
    });
  });
  return items;
}

/** The list's marks as the card's last two rows, where it has labels for them. */
function marks(card: CardData, id: string, layout: Layout): Item[] {
  if (!card.marks) return [];
  const { logicModel, priority, populationGoals, sdgTargets } = card.marks;
  const columns = card.columns.length;
  const entry = (key: string, label: string, row: number, column: number, content: Content | Typed): Item[] => [
    item(`card/${id}/label/${key}`, 'label', [row, column], label),
    item(`card/${id}/${key}`, 'center', [row, column + 1, 1, column === 1 ? 1 : columns], content),
  ];
  return [
    ...entry('logicModel', 'ロジックモデル', 8, 1, logicModel),
    ...entry('priority', '重点事業', 8, 3, priority),
    ...entry('populationGoals', '人口減少対策', 9, 1, populationGoals),
    ...entry('sdgTargets', 'SDGsターゲット', 9, 3, writeSdgTargets(sdgTargets, layout.sdgTargets)),
  ];
}

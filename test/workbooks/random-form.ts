import { labelKey } from '../../src/layout/spelling';
import { forms, type FormId } from '../../src/layout/forms';
import type { LabelDeclaration } from '../../src/layout/kinds';
import { visionLabel } from '../../src/layout/sections';
import type { Random } from './random';

/** A row of the item table by the first words of its columns. */
export type FormItem = Readonly<Record<string, string>>;

/** How a form calls a built-in item: `to` is what it prints. */
export interface Respelt {
  readonly place: string;
  readonly name: string;
  readonly to: string;
}

/** An item of the office's own on every card, and what the card at such an index holds: an amount for each year, or one value. */
export interface OwnItemData {
  readonly label: string;
  readonly row: FormItem;
  readonly values: (card: number) => readonly (string | number)[];
  /** As it is read. */
  readonly read: (card: number) => unknown;
}

/** A layout sheet's first place of labels, by the beginning of the samples' keys. */
const places: readonly (readonly [key: string, word: string, forms: readonly FormId[]])[] = [
  ['measure', '施策の表', ['measure']],
  ['kpi', '指標', ['kpi', 'kpiGrid']],
  ['assessment', '施策の評価', ['assessment']],
  ['related', '関連', ['related']],
  ['list', '一覧', ['list']],
  ['card', '個票', ['card']],
];

type Declared = Pick<LabelDeclaration, 'label' | 'required'>;

/** Rows that say of built-in items how they are spelt, and whether they are required; some say nothing new. */
export function randomSpellings(random: Random): { readonly rows: FormItem[]; readonly respelt: Respelt[] } {
  const rows: FormItem[] = [];
  const respelt: Respelt[] = [];
  const all = places.flatMap(([place, word, ids]) =>
    ids.flatMap((id) =>
      Object.entries<Declared>(forms[id]).map(([name, { label, required }]) => ({
        place,
        word,
        name,
        label,
        required,
      })),
    ),
  );
  const vision = { place: 'header', word: '施策の表', name: 'vision', label: visionLabel, required: null };
  for (const { place, word, name, label, required } of [...all, vision]) {
    if (random.chance(0.4)) continue;
    const to = `様式${labelKey(label.replace(/\([^()]*\)$/u, ''))}`;
    const way = random.pick(['name', 'also', 'same'] as const);
    if (way !== 'same') respelt.push({ place, name, to });
    rows.push({
      欄: word,
      標準の項目: label,
      ...(way === 'name' ? { この様式での項目名: to } : {}),
      // The unit stands in the label's cell.
      ...(way === 'also' || (way === 'name' && name === 'finance') ? { 別の表記: `${to}、${to} 単位(千円)` } : {}),
      ...(required !== null && random.chance(0.3) ? { 記入: required ? '必須' : '任意' } : {}),
    });
  }
  return { rows, respelt };
}

/** Items of every kind, nested ones among them; of each kind one at most. */
export function randomOwnItems(random: Random): OwnItemData[] {
  const item = (
    kind: string,
    more: FormItem,
    values: OwnItemData['values'],
    read: OwnItemData['read'],
  ): OwnItemData => {
    const label = `独自${kind}`;
    const required = random.chance(0.5) ? { 記入: '必須' } : {};
    return { label, row: { 欄: '個票', この様式での項目名: label, 種類: kind, ...required, ...more }, values, read };
  };
  const one = (kind: string, more: FormItem, valueOf: (card: number) => string | number): OwnItemData =>
    item(kind, more, (card) => [valueOf(card)], valueOf);
  const amounts = (card: number) => [card + 1, card + 2] as const;
  const parent = item(
    '対象外',
    {},
    () => [],
    () => undefined,
  );
  const nested = item('金額', { この様式での項目名: '独自財源 > その他' }, amounts, amounts);
  const all: readonly (readonly OwnItemData[])[] = [
    [one('文字', {}, (card) => `記入${String(card)}`)],
    [one('文章', { 記入段階: '最終から' }, (card) => `独自の取組を${String(card)}回行った。`)],
    [item('金額', { 集計: '合計' }, amounts, amounts)],
    [one('数値', { 集計: '合計' }, (card) => card)],
    [one('割合', {}, (card) => card % 100)],
    [
      one(
        '選択',
        { 選択肢: '高い、低い（見直し、縮小）', 集計: '区分別' },
        (card) => ['高い', '低い（見直し、縮小）'][card % 2] ?? '',
      ),
    ],
    [
      item(
        '印',
        { 公表: 'しない' },
        () => ['○'],
        () => '○',
      ),
    ],
    [one('日付', {}, (card) => `令和6年4月${String((card % 28) + 1)}日`)],
    [
      item(
        '年度',
        {},
        () => ['令和5年度'],
        () => 2023,
      ),
    ],
    [
      { ...parent, label: '独自財源', row: { ...parent.row, この様式での項目名: '独自財源' } },
      { ...nested, label: 'その他' },
    ],
  ];
  return random.sample(all, random.int(0, all.length)).flat();
}

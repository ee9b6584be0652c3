import { fiscalYearName } from '../../model/fiscal-year';
import { groupBy } from '../../model/grouping';
import { inOneLine } from '../../model/in-one-line';
import { nextYearWords, type NextYearLine, type NextYearWord } from '../../model/next-year-sheet';
import type { NextYear } from '../../next-year/next-year';
import { address } from '../../workbook/address';
import { tabNames } from '../../workbook/mark';

/** What was done, summed up, and what is left to do; each cell stands on the tab. */
export const nextLines = ({ from, to, leftOut, moved, toConfirm, lines }: NextYear): string[] => [
  `${fiscalYearName(from)}のブックから${fiscalYearName(to)}のブックを作りました。`,
  ...counted.flatMap((what) => {
    const own = lines.filter((line) => line.what === what);
    return own.length === 0 ? [] : `${nextYearWords[what]}: ${String(own.length)}件${detailsOf(what, own)}`;
  }),
  ...(moved === 0 ? [] : [`${nextYearWords.moved}: ${String(moved)}件`]),
  ...lines.flatMap((line) => (line.what === 'built' ? `${line.place.sheet}: ${String(line.after)}` : [])),
  `除いた事業: ${leftOut.length === 0 ? 'なし' : leftOut.map(({ project, direction }) => `${project}（${direction}）`).join('、')}`,
  ...kept(lines.filter(({ what }) => what === 'kept')),
  `見込みから移した予算額を確かめる個票: ${String(toConfirm)}枚（${tabNames.nextYear}の「確認」の列）`,
  `変えたところは、1か所ずつ、シート「${tabNames.nextYear}」に前年度の記載とともにあります。`,
];

const counted: readonly NextYearWord[] = ['carried', 'shifted', 'emptied', 'year', 'number', 'department'];

/** Which items they were, the most frequent first, where they are of several. */
function detailsOf(what: NextYearWord, lines: readonly NextYearLine[]): string {
  if (what !== 'emptied' && what !== 'department') return '';
  const items = [...groupBy(lines, ({ field }) => field)].sort(([, a], [, b]) => b.length - a.length);
  const told = items.slice(0, most).map(([field, { length }]) => `${field} ${String(length)}`);
  return `（${told.join('、')}${items.length > most ? ' ほか' : ''}）`;
}
const most = 6;

/** What stays last year's is for staff to look at, place by place; the same of many places is told once. */
function kept(lines: readonly NextYearLine[]): string[] {
  return [...groupBy(lines, ({ field, after }) => `${field}\n${String(after)}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const others = same.length > 1 ? `ほか${String(same.length - 1)}件 ` : '';
    return `${nextYearWords.kept}: ${whereOf(first)} ${others}${String(first.after)} [${wordsOf(first)}]`;
  });
}

const whereOf = ({ place, before }: NextYearLine): string =>
  before === null ? place.sheet : `${place.sheet} ${address(place)}「${shown(before)}」`;

const wordsOf = ({ owner, field }: NextYearLine): string => [owner, field].filter((text) => text !== '').join(' ');

/** A text is told by its beginning: the whole of it stands on the record. */
function shown(value: string | number): string {
  const text = inOneLine(String(value), ' ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
const longest = 40;

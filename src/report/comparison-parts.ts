import { differs } from '../compare/amounts';
import type { Comparison } from '../compare/comparison';
import { errataOf } from '../compare/errata';
import { figureText, type KpiChange } from '../compare/kpis';
import { alikeAtStart } from '../model/alike-at-start';
import { textOf } from '../model/field';
import { fiscalYearName, yearColumnName } from '../model/fiscal-year';
import { inOneLine } from '../model/in-one-line';
import { kpiName, plainName, projectName } from '../model/names';
import { figureIn } from '../model/year-figure';
import { money } from './money';

/** What is of one kind: `新しい事業`, a line each. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What changed since last year, or the 正誤表 of two files of one year; parts without a line are left out. */
export const comparisonParts = (comparison: Comparison): Part[] =>
  (comparison.isOneYear ? errataParts(comparison) : yearParts(comparison)).filter(({ lines }) => lines.length > 0);

const pairedBy = {
  person: '設定による',
  name: '',
  likeness: '名称の類似による',
  amounts: '金額と担当の一致による',
} as const;
const moveNames = { measure: '施策', division: '部' } as const;
const kpiFields = { target: '目標', actual: '実績', final: '最終目標' } as const;

function yearParts({ fresh, gone, renamed, moved, directions, amounts, kpis, copied }: Comparison): Part[] {
  return [
    { title: '新しい事業', lines: fresh.map(projectName) },
    { title: '前年度だけにある事業', lines: gone.map(projectName) },
    {
      title: '名称が変わった事業',
      lines: renamed.map(({ last, now, by }) => `${projectName(now)} ← ${plainName(last.name)}（${pairedBy[by]}）`),
    },
    {
      title: '移った事業',
      lines: moved.map(({ pair, what, from, to }) => `${projectName(pair.now)} ${moveNames[what]}: ${from} → ${to}`),
    },
    {
      title: '方針が変わった事業',
      lines: directions.map(
        ({ last, now }) => `${projectName(now)}: ${textOf(last.direction)} → ${textOf(now.direction)}`,
      ),
    },
    {
      title: '前年度と違う金額',
      lines: amounts
        .filter(differs)
        .map(
          ({ pair, item, columns: { year, kind }, last, now }) =>
            `${projectName(pair.now)} ${item} ${yearColumnName({ year, kind })}: ${money(figureIn(last))} → ${money(figureIn(now))}`,
        ),
    },
    { title: '新しい指標', lines: kpis.fresh.map(kpiName) },
    { title: '前年度だけにある指標', lines: kpis.gone.map(kpiName) },
    { title: '変わった指標の数値', lines: kpis.changes.map(kpiLine) },
    {
      title: '前年度と同じ文章',
      lines: copied.map(({ pair, now }) => `${projectName(pair.now)} ${now.label}`),
    },
  ];
}

const kpiLine = ({ pair, field, year, last, now, isPublished }: KpiChange): string =>
  `${kpiName(pair.now)} ${year === null ? '' : `${fiscalYearName(year)} `}${kpiFields[field]}: ${figureText(last) || '—'} → ${figureText(now) || '—'}${isPublished ? '（新たに公表）' : ''}`;

/** A text of more characters is cut; of two that begin alike so many are left before they part. */
const longest = 30;
const before = 10;

const errataParts = (comparison: Comparison): Part[] => [
  {
    title: '正誤',
    lines: errataOf(comparison).map(
      ({ place, project, item, wrong, right }) =>
        `${[place, project, item].filter((one) => one !== '').join(' ')}: 誤 ${shown(wrong, right)} → 正 ${shown(right, wrong)}`,
    ),
  },
];

/** A text from a little before where it parts from another one. */
function shown(text: string, other: string): string {
  const letters = lettersOf(text);
  if (letters.length === 0) return '（空欄）';
  const alike = alikeAtStart(letters, lettersOf(other));
  const start = letters.length > longest && alike >= longest / 2 ? alike - before : 0;
  const end = start + longest;
  return `「${start > 0 ? '…' : ''}${letters.slice(start, end).join('')}${end < letters.length ? '…' : ''}」`;
}

const lettersOf = (text: string): readonly string[] => [...inOneLine(text, ' ')];

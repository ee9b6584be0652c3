import { handFilledColumns, type HandFilledColumn } from '../../layout/list';
import { isSdgTarget } from '../../layout/sdg-targets';
import { dashes, knownMarks } from '../../layout/vocabulary';
import type { BusinessCard, ListRow } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { comparableName, projectName } from '../../model/names';
import type { Pair } from '../../model/pairing';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule, type Violation } from '../rule';

export const markDiffers = rule({
  id: 'mark-differs',
  name: '重点・SDGs等の不一致',
  severity: 'query',
  about:
    '重点事業・ロジックモデル・人口減少対策・SDGsターゲットの記入が、一覧と個票で同じであること（個票にその欄がある場合。どの個票でも空欄の欄は、まだ記入していないものとみなす。一覧の列がどの行でも空欄のときは、ブックで1件とする）。',
  why: '一覧を作り直すと個票の記入に置き換わるため、一覧だけに付けた印が失われます。',
  example: {
    wrong: '個票の重点事業には「◎」があるのに、一覧のその行は空欄になっている。',
    right: '重点事業かどうかを確かめ、一覧と個票をそろえます。',
  },
  yieldsTo: ['mark-unknown', 'population-goal-unknown', 'sdg-target-unknown'],
  *check({ evaluation: { cards, list }, pairing }) {
    const goals = list?.legend.map(({ number }) => number) ?? [];
    const keyOf = (project: BusinessCard | ListRow, column: HandFilledColumn) =>
      isKnown(project[column].value, goals) ? markKey(project[column]) : null;
    for (const column of handFilledColumns) {
      const isUsed = (projects: readonly (BusinessCard | ListRow)[]) =>
        projects.some((project) => project[column].raw !== null);
      if (!isUsed(cards)) continue;
      const differing = pairing.pairs.filter(({ card, row }) => {
        const [onCard, listed] = [keyOf(card, column), keyOf(row, column)];
        return onCard !== null && listed !== null && onCard !== listed;
      });
      if (!isUsed(list?.rows ?? [])) {
        yield* blankColumn(differing, column);
        continue;
      }
      for (const { card, row } of differing) {
        yield {
          at: row[column],
          owner: projectName(row),
          message: `「${row[column].label}」が、一覧では${written(row, column)}、個票では${written(card, column)}となっています。正しいほうにそろえてください（一覧を作り直すと、個票の記入になります）。`,
          reads: [card[column]],
          related: [relatedTo(card[column])],
        };
      }
    }
  },
});

/** A column that nobody has filled in is one mistake. */
function* blankColumn([first, ...others]: readonly Pair[], column: HandFilledColumn): Iterable<Violation> {
  if (!first) return;
  const { card, row } = first;
  yield {
    at: row[column],
    owner: projectName(row),
    message: `「${row[column].label}」が、一覧ではどの行も空欄ですが、個票${String(others.length + 1)}枚には記入があります（${quote(projectName(card))}は${written(card, column)}）。正しいほうにそろえてください（一覧を作り直すと、個票の記入になります）。`,
    reads: [first, ...others].map((pair) => pair.card[column]),
    related: [relatedTo(card[column]), ...others.map((pair) => relatedTo(pair.row[column]))],
  };
}

const written = (project: BusinessCard | ListRow, column: HandFilledColumn): string =>
  project[column].raw === null ? '空欄' : quote(textOf(project[column]));

/** Whether a value is one that its column may hold: of another, the column's own rule speaks. */
function isKnown(value: string | readonly (string | number)[] | null, goals: readonly number[]): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return knownMarks.includes(value.trim()) || dashes.includes(value.trim());
  return value.every((one) => (typeof one === 'string' ? isSdgTarget(one) : goals.length === 0 || goals.includes(one)));
}

/** What a mark says, whichever circle or tick it is drawn as; '' where nothing; null where it cannot be compared. */
function markKey({ state, value }: BusinessCard[HandFilledColumn]): string | null {
  if (state === 'missing' || state === 'unreadable') return null;
  if (value === null) return '';
  if (typeof value !== 'string') return [...value].sort().join('、');
  const mark = comparableName(value);
  if (dashes.includes(mark)) return '';
  return mark.replace(/[〇◯]/gu, '○').replace(/[✔レ]/gu, '✓');
}

import { builtInLines } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import type { SectionId } from '../layout/sections';
import type { Evaluation } from '../model/evaluation';

/** Sections that an office may do without, by their word. */
export const sectionWords: Readonly<Partial<Record<SectionId, string>>> = {
  header: '施策の表',
  progress: '指標',
  assessment: '施策の評価',
  related: '関連',
  final: '最終評価',
  list: '一覧',
};

/** 様式の設定: the unit and the sections in use, where they are not as by default. */
export function settingLines(evaluation: Evaluation, adopted: string): readonly FormLine<'settings'>[] {
  const values = new Map([
    ['金額の単位', unitOf(evaluation)],
    ['使わない欄', unusedSections(evaluation)],
  ]);
  return builtInLines().settings.map((line) => {
    const value = values.get(line.item ?? '') ?? '';
    return value === '' ? line : { ...line, value, adopted };
  });
}

/** The unit of most cards, unless it is 千円. */
function unitOf({ cards }: Evaluation): string {
  const units = cards.flatMap(({ moneyUnit }) => moneyUnit.value?.name ?? []);
  const other = units.find((name) => name !== '千円');
  return other !== undefined && units.filter((name) => name === other).length * 2 > cards.length ? other : '';
}

/** Of a workbook that holds cards at all. */
const unusedSections = ({ cards, sections }: Evaluation): string =>
  cards.length === 0
    ? ''
    : Object.entries(sectionWords)
        .filter(([id]) => sections[id as SectionId].length === 0)
        .map(([, word]) => word)
        .join('、');

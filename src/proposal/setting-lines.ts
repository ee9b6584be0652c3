import { builtInLines } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import { optionalSections, sections } from '../layout/sections';
import type { Evaluation } from '../model/evaluation';

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

/** The sections that a workbook with cards does without, by their words. */
const unusedSections = ({ cards, sections: found }: Evaluation): string =>
  cards.length === 0
    ? ''
    : optionalSections
        .filter((id) => found[id].length === 0)
        .map((id) => sections[id].word)
        .join('、');

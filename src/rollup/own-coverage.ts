import { ownItemName } from '../layout/own-item';
import type { BusinessCard } from '../model/evaluation';
import { textOf, type Field } from '../model/field';
import { yearColumnName } from '../model/fiscal-year';
import { projectName } from '../model/names';
import type { Exclusion } from './exclusion';
import type { OwnFigure } from './own-figures';

/** The values of summed own items that are in no total: those that cannot be read, and those of another placement. */
export function ownLeftOut(card: BusinessCard, figures: readonly OwnFigure[]): Exclusion[] {
  return figures.flatMap((figure) => (figure.summed ? leftOutOf(card, figure) : []));
}

function leftOutOf(card: BusinessCard, { item, yearly }: OwnFigure): Exclusion[] {
  const exclusion = (field: Field<unknown>, year: string, why: string): Exclusion => ({
    place: field.place,
    project: projectName(card),
    field: `${ownItemName(item)} ${year}`.trimEnd(),
    why,
    internal: item.internal,
  });
  const unreadable = (field: Field<unknown>) => `「${textOf(field)}」は${nouns[item.kind] ?? ''}として読み取れません。`;
  const alone = card.own.get(item);
  const byYear = card.years.flatMap(({ heading, own }) => {
    const field = own.get(item);
    return field ? [{ field, heading }] : [];
  });
  const isStray = ({ state }: Field<unknown>) => state === 'read' || state === 'unreadable';
  if (yearly && alone && isStray(alone))
    return [exclusion(alone, '', '年度の欄にないため、どの年度の金額か分かりません。')];
  return byYear
    .flatMap(({ field, heading }) => {
      const year = heading.value ? yearColumnName(heading.value) : textOf(heading);
      if (!yearly) return isStray(field) ? [exclusion(field, year, otherwise)] : [];
      return field.state === 'unreadable' ? [exclusion(field, year, unreadable(field))] : [];
    })
    .concat(alone?.state === 'unreadable' ? [exclusion(alone, '', unreadable(alone))] : []);
}

const otherwise = 'ほかの個票では年度の欄にない項目のため、1つの金額として数えられません。';
const nouns: Partial<Record<OwnFigure['item']['kind'], string>> = { amount: '金額', number: '数値' };

import type { FiscalYear } from '../../layout/kinds';
import { builtInLayout, type Layout } from '../../layout/layout';
import { eraPattern } from '../../workbook/eras';
import type { BusinessCard } from '../../model/evaluation';
import type { Kpi } from '../../model/kpi';
import { parseFiscalYear } from '../values/years';
import { compact } from '../sheet/shown';
import type { ReadSheet } from '../sheet/sheet';

/**
 * The year that is evaluated: the one that the title states, else that of the 予算 column on most cards (in a tie the
 * earlier), or by a layout with columns of its own, the one that these fit best; else the middle year of the KPIs; else,
 * where cards are rows, the one of most amounts. Null where nothing tells it.
 */
export function evaluationYear(
  titleYear: FiscalYear | null,
  cards: readonly BusinessCard[],
  kpis: readonly Kpi[],
  { years, cardShape }: Pick<Layout, 'years'> & Partial<Pick<Layout, 'cardShape'>> = builtInLayout,
): FiscalYear | null {
  const byCards = years === builtInLayout.years ? budgetYear(cards) : fittingYear(cards, years);
  return titleYear ?? byCards ?? middleYear(kpis) ?? (cardShape === 'row' ? usualYear(cards) : null);
}

const yearInText = new RegExp(`(?:${eraPattern})\\.?(?:元|\\d{1,2})年度|20\\d{2}年度`, 'giu');

/** The year in the title: a short line at or above 政策分野 that speaks of the evaluation, or 政策分野's own. */
export function titleYearOf({ grid }: ReadSheet, areaRow: number): FiscalYear | null {
  for (const cell of grid.shortTexts) {
    if (cell.row > areaRow) return null;
    if (cell.value.length > 60) continue;
    const text = compact(cell.value);
    if (!/評価|点検|事務事業|個票|シート|政策分野\d/u.test(text)) continue;
    const years = new Set([...text.matchAll(yearInText)].map(([found]) => parseFiscalYear(found)));
    const [year = null] = years;
    if (years.size === 1 && year !== null) return year;
  }
  return null;
}

/** The year from which most columns are those that the layout has. */
function fittingYear(cards: readonly BusinessCard[], declared: Layout['years']): FiscalYear | null {
  const columns = cards.flatMap(({ years }) => years.flatMap(({ heading: { value } }) => value ?? []));
  return mostCommonYear(
    columns.flatMap(({ year, kind }) =>
      declared.flatMap((one) => ([kind, ''].includes(one.kind) || kind === '' ? [year - one.ahead] : [])),
    ),
  );
}

function budgetYear(cards: readonly BusinessCard[]): FiscalYear | null {
  const years: FiscalYear[] = [];
  for (const card of cards)
    for (const {
      heading: { value },
    } of card.years)
      if (value?.kind === '予算') years.push(value.year);
  return mostCommonYear(years);
}

/** The year of most cards' amounts: rows may name one year alone, without 区分. */
const usualYear = (cards: readonly BusinessCard[]): FiscalYear | null =>
  mostCommonYear(cards.flatMap(({ years }) => years.flatMap(({ heading: { value } }) => value?.year ?? [])));

function middleYear(kpis: readonly Kpi[]): FiscalYear | null {
  const middles = kpis.flatMap(({ years }) => {
    const known = years.flatMap(({ year }) => (year.value === null ? [] : [year.value])).sort((a, b) => a - b);
    const middle = known[Math.floor((known.length - 1) / 2)];
    return middle === undefined ? [] : [middle];
  });
  return mostCommonYear(middles);
}

function mostCommonYear(years: readonly FiscalYear[]): FiscalYear | null {
  const counts = new Map<FiscalYear, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? null;
}

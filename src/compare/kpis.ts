import type { KpiFigure } from '../layout/kinds';
import { fiscalYearName } from '../model/fiscal-year';
import { textOf, type Field } from '../model/field';
import type { Kpi, KpiYear } from '../model/kpi';
import { comparableName } from '../model/names';
import { likeness, renamedFrom } from '../model/pairing';
import { binaryCrumbs } from '../model/rounding';

/** A KPI of last year and this year. */
export interface KpiPair {
  readonly last: Kpi;
  readonly now: Kpi;
}

/** A figure that another one stands for now. `published`: an actual that was not known last year, or of another year only. */
export interface KpiChange {
  readonly pair: KpiPair;
  readonly field: 'target' | 'actual' | 'final';
  /** Null of 最終目標. */
  readonly year: number | null;
  readonly last: Field<KpiFigure>;
  readonly now: Field<KpiFigure>;
  readonly isPublished: boolean;
}

/** KPIs that bear no name are nobody's: forms that nobody has filled in. */
export const namedKpis = (kpis: readonly Kpi[]): readonly Kpi[] => kpis.filter((kpi) => keyOf(kpi) !== '');

/** KPIs of one name, then of one number with a name that is alike. */
export function matchKpis(last: readonly Kpi[], now: readonly Kpi[]): readonly KpiPair[] {
  const waiting = new Set(namedKpis(last));
  const take = (kpi: Kpi, suits: (one: Kpi) => boolean): KpiPair[] => {
    const found = [...waiting].find(suits);
    if (!found) return [];
    waiting.delete(found);
    return [{ last: found, now: kpi }];
  };
  const same = now.flatMap((kpi) => take(kpi, (one) => keyOf(one) === keyOf(kpi)));
  const left = now.filter((kpi) => !same.some((pair) => pair.now === kpi));
  const alike = left.flatMap((kpi) =>
    take(kpi, (one) => one.number.value === kpi.number.value && likeness(keyOf(one), keyOf(kpi)) >= renamedFrom),
  );
  return [...same, ...alike].sort((a, b) => now.indexOf(a.now) - now.indexOf(b.now));
}

const keyOf = ({ name }: Kpi): string => comparableName(textOf(name));

/** What stands otherwise for years that both have, in their order, then 最終目標. */
export function kpiChanges(pair: KpiPair): KpiChange[] {
  const before = new Map(pair.last.years.map((year) => [year.year.value, year]));
  const ofYears = pair.now.years.flatMap((now) => {
    const last = now.year.value === null ? undefined : before.get(now.year.value);
    return last ? changesOfYear(pair, last, now) : [];
  });
  const final = { pair, field: 'final', year: null, last: pair.last.final, now: pair.now.final } as const;
  return [...ofYears, ...(isChanged(final) ? [{ ...final, isPublished: false }] : [])];
}

function changesOfYear(pair: KpiPair, last: KpiYear, now: KpiYear): KpiChange[] {
  return (['target', 'actual'] as const).flatMap((field) => {
    const one = { pair, field, year: now.year.value, last: last[field], now: now[field] };
    if (!isChanged(one)) return [];
    const isPublished =
      field === 'actual' && isSaid(one.now) && !(isSaid(one.last) && yearOf(one.last) === yearOf(one.now));
    return [{ ...one, isPublished }];
  });
}

/** A figure that cannot be read, or is not filled in yet, says nothing: another rule speaks of it. */
function isChanged({ last, now }: Pick<KpiChange, 'last' | 'now'>): boolean {
  if ([last, now].some(({ state }) => state === 'unreadable' || state === 'missing')) return false;
  if (now.state === 'blank') return false;
  const [before, after] = [last.value, now.value];
  if (before?.type === 'number' && after?.type === 'number')
    return Math.abs(before.number - after.number) > binaryCrumbs * Math.max(1, Math.abs(before.number));
  return figureText(last) !== figureText(now);
}

const isSaid = ({ value }: Field<KpiFigure>): boolean => value !== null && value.type !== 'dash';

const yearOf = ({ value }: Field<KpiFigure>): number | null => (value?.type === 'number' ? value.year : null);

/** `224,960`, with the year that it is of where that is another; `''` where nothing is stated. */
export function figureText({ value }: Field<KpiFigure>): string {
  if (value === null || value.type === 'dash') return '';
  if (value.type === 'words') return value.words;
  const year = value.year === null ? '' : `（${fiscalYearName(value.year)}）`;
  return `${value.number.toLocaleString('en', { maximumFractionDigits: 9 })}${year}`;
}

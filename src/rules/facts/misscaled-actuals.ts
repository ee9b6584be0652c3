import type { KpiFigure } from '../../layout/kinds';
import type { Evaluation } from '../../model/evaluation';
import type { Kpi } from '../../model/kpi';
import { textOf, type Field } from '../../model/field';
import { numberOf } from '../../model/kpi-status';

/** The fault in an actual's scale: it is so many times its target, or is shown in ％ though the KPI is not in ％. */
export type Misscaled = { readonly times: number } | { readonly times: null };

/** An actual within this share of a power of ten is meant to be that power. */
const tolerance = 0.2;
const large = 1000;

/** Actuals that look as if they were of another unit than their targets, KPI by KPI. */
export function misscaledActuals({ kpis }: Pick<Evaluation, 'kpis'>): ReadonlyMap<Field<KpiFigure>, Misscaled> {
  const found = new Map<Field<KpiFigure>, Misscaled>();
  for (const kpi of kpis) {
    const inPercent = isPercent(kpi);
    for (const { target, actual } of kpi.years) {
      const times = timesTarget(target, actual, inPercent);
      if (times !== null) found.set(actual, { times });
      else if (showsPercent(actual) && !inPercent && !showsPercent(target)) found.set(actual, { times: null });
    }
  }
  return found;
}

/** The first target of a KPI that is shown in ％, though the KPI is not in ％. */
export function targetInPercent(kpi: Kpi): Field<KpiFigure> | null {
  if (isPercent(kpi)) return null;
  return [...kpi.years.map(({ target }) => target), kpi.final].find(showsPercent) ?? null;
}

/** 100, 1000, 1/100 or 1/1000 where an actual is about so many times its target; null where it is none of them. */
function timesTarget(target: Field<KpiFigure>, actual: Field<KpiFigure>, inPercent: boolean): number | null {
  const [wanted, reached] = [numberOf(target), numberOf(actual)];
  if (wanted === null || reached === null || wanted <= 0 || reached <= 0) return null;
  const percent = inPercent || showsPercent(target) || showsPercent(actual);
  if (Math.max(wanted, reached) < large && !percent) return null;
  const ratio = reached / wanted;
  return [100, 1000, 1 / 100, 1 / 1000].find((times) => Math.abs(ratio / times - 1) <= tolerance) ?? null;
}

/** Whether a KPI may be in ％: its unit says so, or it has none, or it is called a rate. */
function isPercent({ unit, name }: Kpi): boolean {
  const text = textOf(unit).trim();
  return /[%％]|パーセント|ポイント|割合|率/u.test(text) || /^[-ー—－]?$/u.test(text) || /割合|率/u.test(textOf(name));
}

/** Whether a field shows ％, by its format or its text. */
const showsPercent = (field: Field<KpiFigure>): boolean => /[%％]/u.test(textOf(field));

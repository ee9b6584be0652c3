import type { KpiFigure } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import { textOf, type Field } from '../model/field';
import { fiscalYearName } from '../model/fiscal-year';
import { plainName, projectName } from '../model/names';
import { toYen } from '../model/rounding';
import { figureIn } from '../model/year-figure';
import { differs } from './amounts';
import type { Comparison } from './comparison';
import { errataOf } from './errata';
import { figureText, type KpiChange } from './kpis';

/** What `hyoka compare --json` tells of the changes; src/cli/json/hyoka.schema.json describes it. */
export function toCompareJson(comparison: Comparison) {
  const { fresh, gone, renamed, moved, directions, amounts, kpis, copied, isOneYear } = comparison;
  return {
    projects: {
      new: fresh.map(projectJson),
      gone: gone.map(projectJson),
      renamed: renamed.map(({ last, now, by }) => ({ from: plainName(last.name), to: plainName(now.name), by })),
      moved: moved.map(({ pair, what, from, to }) => ({ project: projectName(pair.now), what, from, to })),
    },
    directions: directions.map(({ last, now }) => ({
      project: projectName(now),
      last: last.direction.value,
      this: now.direction.value,
    })),
    amounts: amounts.filter(differs).map(({ pair, item, columns, last, now }) => ({
      project: projectName(pair.now),
      item,
      year: fiscalYearName(columns.year),
      kind: columns.kind,
      last: toYenOrNull(figureIn(last)),
      this: toYenOrNull(figureIn(now)),
    })),
    kpis: [
      ...kpis.fresh.map((kpi) => ({ ...ofKpi(kpi), year: null, field: 'kpi', last: null, this: kpi.name.value })),
      ...kpis.gone.map((kpi) => ({ ...ofKpi(kpi), year: null, field: 'kpi', last: kpi.name.value, this: null })),
      ...kpis.changes.map(changeJson),
    ],
    unchangedTexts: copied.map(({ pair, now }) => ({ project: projectName(pair.now), field: now.label })),
    ...(isOneYear ? { errata: errataOf(comparison).map(({ isInternal: _, ...erratum }) => erratum) } : {}),
  };
}

const projectJson = (card: BusinessCard) => ({
  measure: card.measure,
  number: card.number.value,
  name: plainName(card.name),
});

const ofKpi = (kpi: KpiChange['pair']['now']) => ({ number: kpi.number.value, name: textOf(kpi.name) });

const changeJson = ({ pair, field, year, last, now }: KpiChange) => ({
  ...ofKpi(pair.now),
  year: year === null ? null : fiscalYearName(year),
  field,
  last: figureJson(last),
  this: figureJson(now),
});

/** A number as such, words as they stand; null where nothing is stated. */
const figureJson = (field: Field<KpiFigure>): number | string | null =>
  field.value?.type === 'number' ? field.value.number : figureText(field) || null;

const toYenOrNull = (figure: number | null): number | null => (figure === null ? null : toYen(figure));

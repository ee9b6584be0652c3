import { amountRows, type AmountRow } from '../layout/card';
import type { FiscalYear, YearColumn } from '../layout/kinds';
import { meaningsOf } from '../model/direction';
import type { BusinessCard, CardYear } from '../model/evaluation';
import type { Summable } from '../model/review';
import { relistedAmong } from '../model/shown-once';
import { byRow, type Group } from './amounts';
import { attributes, type Attribute } from './attributes';
import { breakDown, type Breakdown } from './breakdown';
import { comparedColumns, uniqueColumns, type Comparison } from './columns';
import { coverageOf, type Coverage } from './coverage';
import { expectedPlaces, gapsOfCard } from './gaps-of-card';
import { groupOf } from './group';
import { rollUpKpis, summariseKpis, type KpiRollup, type KpiSummary } from './kpis';
import { rollUpMeasures, type MeasureRollup } from './measures';
import { rollUpOwn, type OwnRollup } from './own';
import { ownFiguresOf, type OwnFigure } from './own-figures';
import { placesOf, projectOf, type Alignment, type Project } from './project';

/** One policy area's sums. All amounts are in 千円, in the order of `columns`. */
export interface AreaRollup {
  readonly number: string;
  readonly name: string;
  /** The evaluated year; null where nothing tells it. */
  readonly year: FiscalYear | null;
  /** Every fiscal year and kind with at least one counted amount; two kinds are never summed. */
  readonly columns: readonly YearColumn[];
  readonly compared: Comparison | null;
  /** Every card, in card order. */
  readonly projects: readonly Project[];
  /** Those that are shown once more and not counted, each with the one that is counted for it. */
  readonly relisted: ReadonlyMap<Project, Project>;
  readonly measures: readonly MeasureRollup[];
  readonly total: Group;
  readonly withoutDeposits: Group;
  readonly by: Readonly<Record<Attribute, Breakdown>>;
  /** The office's own items whose values are amounts or numbers, summed or not. */
  readonly figures: readonly OwnFigure[];
  /** The office's own items that 様式定義 asks to sum up. */
  readonly own: readonly OwnRollup[];
  readonly kpis: readonly KpiRollup[];
  readonly kpiSummary: KpiSummary;
  readonly coverage: Coverage;
  /** What the form calls the rows of 財務内容; null: it has no such row. */
  readonly labels: Readonly<Record<AmountRow, string | null>>;
  /** Rows of 財務内容 that are not to be published. */
  readonly internal: ReadonlySet<AmountRow>;
}

/** Rolls an evaluation up: budgets by fiscal year and kind, and KPIs against their targets. */
export function rollUp({ evaluation, pairing, settings }: Summable): AreaRollup {
  const columns = countedColumns(evaluation.cards);
  const { policyArea, year, layout, cards } = evaluation;
  const form = layout.forms.card;
  const labels = byRow((row) => (form[row].absent ? null : form[row].label));
  const internal = new Set(amountRows.filter((row) => form[row].internal));
  const figures = ownFiguresOf(layout.own, cards);
  const dues = { year, meanings: meaningsOf(layout) };
  const absent = new Set(amountRows.filter((row) => form[row].absent));
  const expected = expectedPlaces(cards.map((card) => placesOf(card, columns)));
  const asked = { ...dues, figures, absent, columns: columns.length };
  const alignment: Alignment = {
    columns,
    figures,
    gapsOf: (card, places) => gapsOfCard(card, places, expected(places), asked),
  };
  const projects = cards.map((card) => projectOf(card, pairing.byCard.get(card)?.row, alignment, settings));
  const relisted = relistedAmong(projects, ({ card }) => card);
  const counted = projects.filter((project) => !relisted.has(project));
  const kpis = rollUpKpis(evaluation, settings);
  const measures = rollUpMeasures(evaluation, projects, columns.length);
  const total = groupOf(counted, columns.length);
  return {
    number: policyArea?.number.value ?? '',
    name: policyArea?.name.value ?? '',
    year,
    columns,
    compared: comparedColumns(
      projects.map(({ places }) => places),
      columns,
      year,
    ),
    projects,
    relisted,
    measures,
    total,
    withoutDeposits: groupOf(
      counted.filter(({ deposit }) => !deposit),
      columns.length,
    ),
    by: byAttribute((attribute) => breakDown(counted, attribute, columns.length)),
    figures,
    own: rollUpOwn(layout.own, { figures, measures, counted, total, columns: columns.length, year }),
    kpis,
    kpiSummary: summariseKpis(kpis),
    coverage: coverageOf({ projects, relisted, figures, ...dues, labels, internal }),
    labels,
    internal,
  };
}

function countedColumns(cards: readonly BusinessCard[]): YearColumn[] {
  const counted: YearColumn[] = [];
  cards.forEach((card) => {
    card.years.forEach((year) => {
      const { value } = year.heading;
      if (value && hasAmount(year)) counted.push(value);
    });
  });
  return uniqueColumns(counted);
}

const hasAmount = (year: CardYear): boolean =>
  amountRows.some((row) => year[row].state === 'read') || [...year.own.values()].some(({ state }) => state === 'read');

/** Makes a breakdown by each attribute. */
export function byAttribute(breakdownOf: (attribute: Attribute) => Breakdown): AreaRollup['by'] {
  const entries = attributes.map((attribute) => [attribute, breakdownOf(attribute)] as const);
  return Object.fromEntries(entries) as AreaRollup['by'];
}

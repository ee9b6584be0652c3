import type {
  AmountColumnData,
  CardData,
  EvaluationData,
  KpiData,
  ListRowData,
  MeasureData,
  AssessmentData,
} from '../../../samples/evaluation-data';
import type { PickedCard } from './pick';

/** The evaluation with a card changed. */
export function withCard(
  data: EvaluationData,
  { measure, at }: PickedCard,
  changes: Partial<CardData>,
): EvaluationData {
  return withCards(data, measure, (cards) => replaced(cards, at, changes));
}

/** The evaluation with one of a card's year columns changed. */
export function withColumn(
  data: EvaluationData,
  picked: PickedCard,
  column: number,
  changes: Partial<AmountColumnData>,
): EvaluationData {
  return withCard(data, picked, { columns: replaced(picked.card.columns, column, changes) });
}

export function withCards(
  data: EvaluationData,
  measure: number,
  change: (cards: readonly CardData[]) => readonly CardData[],
): EvaluationData {
  return {
    ...data,
    cardGroups: data.cardGroups.map((group) =>
      group.measure === measure ? { ...group, cards: change(group.cards) } : group,
    ),
  };
}

/** The evaluation with a card's row on the list changed. */
export function withRow(
  data: EvaluationData,
  { measure, at }: PickedCard,
  changes: Partial<ListRowData>,
): EvaluationData {
  return withRows(data, measure, (rows) => replaced(rows, at, changes));
}

export function withRows(
  data: EvaluationData,
  measure: number,
  change: (rows: readonly ListRowData[]) => readonly ListRowData[],
): EvaluationData {
  const groups = data.list?.groups.map((group) =>
    group.measure === measure ? { ...group, rows: change(group.rows) } : group,
  );
  return { ...data, list: data.list && groups ? { ...data.list, groups } : null };
}

/** The evaluation with a KPI, counted from 0, changed. */
export function withKpi(data: EvaluationData, at: number, changes: Partial<KpiData>): EvaluationData {
  return { ...data, kpis: replaced(data.kpis, at, changes) };
}

export function withAssessment(data: EvaluationData, at: number, changes: Partial<AssessmentData>): EvaluationData {
  return { ...data, assessments: replaced(data.assessments, at, changes) };
}

export function withMeasure(data: EvaluationData, at: number, changes: Partial<MeasureData>): EvaluationData {
  return { ...data, measures: replaced(data.measures, at, changes) };
}

const replaced = <T extends object>(all: readonly T[], at: number, changes: Partial<T>): T[] =>
  all.map((one, index) => (index === at ? { ...one, ...changes } : one));

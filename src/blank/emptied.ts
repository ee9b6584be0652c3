import type { BusinessCard, Evaluation, MeasureHeading } from '../model/evaluation';
import { fieldsIn, type Field } from '../model/field';
import type { Kpi } from '../model/kpi';
import type { Review } from '../model/review';
import { unknownValues } from '../model/unknown-values';
import { isCellError, type Cell, type Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import type { Edit } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/** What empties a workbook: the cells that were filled in. Labels, numbers, years and staff's formulas stay. */
export function emptyingEdits({ snapshot, evaluation }: Pick<Review, 'snapshot' | 'evaluation'>): Edit[] {
  const cellAt = cellsOf(snapshot);
  const emptied = [...placesEmptied(evaluation), ...unknownValues(evaluation.unknownLabels).map(({ place }) => place)];
  const values = new Map(emptied.map((place) => [placeKey(place), { place, value: '' }]));
  for (const [place, value] of wordsKept(evaluation)) values.set(placeKey(place), { place, value });
  return [...values].flatMap(([key, { place, value }]): Edit[] => {
    const cell = cellAt.get(key);
    if (!cell || cell.formula || isCellError(cell.value) || cell.value === value) return [];
    const { sheet, row, column } = place;
    return [{ sheet, row, column, value, expected: cell.value }];
  });
}

function cellsOf({ sheets }: Snapshot): ReadonlyMap<string, Cell> {
  return new Map(
    sheets.flatMap(({ name: sheet, cells }) =>
      cells.map((cell) => [placeKey({ sheet, row: cell.row, column: cell.column }), cell] as const),
    ),
  );
}

/** Cells that hold a label and a name in one: 政策分野12 中小企業, 施策1 地場産業の振興. The label stays. */
function wordsKept({ policyArea, layout, ...evaluation }: Evaluation): (readonly [Place, string])[] {
  const headings: readonly MeasureHeading[] = [
    ...evaluation.cardHeadings,
    ...evaluation.assessments.flatMap(({ heading }) => heading ?? []),
    ...(evaluation.list?.headings ?? []),
  ];
  const area = policyArea?.number;
  const goal = policyArea?.goal;
  return [
    ...(area?.labelPlace === null && typeof area.raw === 'string' && area.raw.includes('政')
      ? [[area.place, layout.titles.header.label] as const]
      : []),
    ...(goal ? [[goal.place, layout.words.goal.label] as const] : []),
    ...headings.map(({ name, place, numberPlace, text }) => {
      const isOwn = placeKey(place) !== placeKey(numberPlace);
      return [place, isOwn ? '' : name === '' ? text : text.replace(name, '').trimEnd()] as const;
    }),
  ];
}

function placesEmptied(evaluation: Evaluation): Place[] {
  const { policyArea, measures, kpis, assessments, relatedProjects, finalEvaluation, list, cards, layout } = evaluation;
  const { listAmounts, ownValues, differences, typedTotals } = evaluation;
  const isFixed = layout.numbering === 'fixed';
  const fields: Field<unknown>[] = [
    ...fieldsIn([policyArea, relatedProjects, finalEvaluation]),
    ...measures.flatMap(({ name, content }) => [name, content]),
    ...kpis.flatMap(kpiFields),
    ...assessments.flatMap(({ policy, activities, issues }) => [policy, activities, issues]),
    ...fieldsIn(list?.rows ?? []),
    ...cards.flatMap((card) => cardFields(card, isFixed)),
    ...listAmounts.map(({ amount }) => amount),
    ...ownValues.map(({ field }) => field),
    ...differences.map(({ figure }) => figure),
  ];
  return [
    ...fields.filter(({ state }) => state === 'read' || state === 'unreadable').map(({ place }) => place),
    ...typedTotals.map(({ place }) => place),
  ];
}

function kpiFields({ number: _, years, ...kpi }: Kpi): Field<unknown>[] {
  return [...fieldsIn(kpi), ...years.flatMap(({ target, actual }) => [target, actual])];
}

/** The unit and the years are what the form prints; so is a running number. */
function cardFields(card: BusinessCard, isFixed: boolean): Field<unknown>[] {
  const { number, years, moneyUnit: _, heading: __, area: ___, ...values } = card;
  return [
    ...(isFixed ? [number] : []),
    ...fieldsIn(values),
    ...years.flatMap(({ heading: ____, ...amounts }) => fieldsIn(amounts)),
  ];
}

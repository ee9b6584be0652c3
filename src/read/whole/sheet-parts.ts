import type { ReadSheet } from '../sheet/sheet';
import { readAssessments, type AssessmentPart } from '../sections/assessments';
import { readBusinessList, type ListPart } from '../sections/business-list';
import { cardLabelsOf } from '../cards/card-labels';
import { locateCard, type LocatedCard } from '../cards/card-slots';
import { ownLabels } from '../cards/own-labels';
import { cardTablesOf, type CardTable } from '../rows/card-table';
import { repeatedTables, type RepeatedTable } from '../rows/repeated-tables';
import { withoutTables } from '../rows/without-tables';
import { readFinalEvaluation } from '../sections/final-evaluation';
import { readHeader, type HeaderPart } from '../sections/header';
import { readKpis, type KpiPart } from '../sections/kpis';
import { readRelated, type RelatedPart } from '../sections/related';
import type { Field } from '../../model/field';

/** What of the layout stands on one sheet. */
export interface SheetParts {
  readonly sheet: ReadSheet;
  readonly header: HeaderPart;
  readonly kpi: KpiPart;
  readonly assessment: AssessmentPart;
  readonly related: RelatedPart;
  readonly final: Field<string> | null;
  readonly list: ListPart;
  readonly cards: readonly LocatedCard[];
  /** Tables of one card a row; none where a card is a form of its own. */
  readonly tables: readonly CardTable[];
  /** Tables whose projects stand in others, and that are not read. */
  readonly repeated: readonly RepeatedTable[];
}

export function sheetParts(sheet: ReadSheet): SheetParts {
  if (sheet.layout.cardShape === 'form') {
    const sections = sectionsOn(sheet);
    return { ...sections, sheet, cards: located(sheet, sections.list.labelRows), tables: [], repeated: [] };
  }
  const tables = cardTablesOf(sheet);
  return { ...sectionsOn(withoutTables(sheet, tables)), sheet, cards: [], tables, repeated: [] };
}

/** The parts of all sheets, each without the tables that repeat the projects of another. */
export function withoutRepeats(parts: readonly SheetParts[]): readonly SheetParts[] {
  const repeated = new Map(repeatedTables(parts.flatMap(({ tables }) => tables)).map((one) => [one.table, one]));
  if (repeated.size === 0) return parts;
  return parts.map((part) => ({
    ...part,
    tables: part.tables.filter((table) => !repeated.has(table)),
    repeated: part.tables.flatMap((table) => repeated.get(table) ?? []),
  }));
}

function sectionsOn(sheet: ReadSheet): Omit<SheetParts, 'sheet' | 'cards' | 'tables' | 'repeated'> {
  const header = readHeader(sheet);
  return {
    header,
    kpi: readKpis(sheet),
    assessment: readAssessments(sheet, header.rows),
    related: readRelated(sheet),
    final: readFinalEvaluation(sheet),
    list: readBusinessList(sheet),
  };
}

/** Each card with the labels of the office's own items that stand on it. */
function located(sheet: ReadSheet, listRows: ReadonlySet<number>): LocatedCard[] {
  const cards = cardLabelsOf(sheet, listRows);
  const own = ownLabels(sheet, cards, listRows);
  return cards.map((card) => locateCard(sheet, card, own.get(card)));
}

/** Whether anything of the layout stands there. */
export function standsOn({
  sheet,
  header,
  kpi,
  assessment,
  related,
  final,
  list,
  cards,
  tables,
  repeated,
}: SheetParts): boolean {
  return (
    header.area !== null ||
    header.tables.length > 0 ||
    kpi.first !== null ||
    sheet.labels.titles('progress').length > 0 ||
    assessment.assessments.length > 0 ||
    related.tables.length > 0 ||
    final !== null ||
    list.list !== null ||
    cards.length > 0 ||
    tables.length > 0 ||
    repeated.length > 0
  );
}

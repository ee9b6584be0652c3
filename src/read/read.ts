import { builtInLayout, type Layout } from '../layout/layout';
import type { Evaluation, Measure, TypedTotal } from '../model/evaluation';
import type { Snapshot } from '../workbook/snapshot';
import type { ListPart } from './sections/business-list';
import { withNumbers } from './sections/named-measures';
import { listAmounts } from './whole/list-amounts';
import { wholeList } from './sections/whole-list';
import { readCarried } from './own-tabs/carried';
import { layoutIn } from './own-tabs/layout-in';
import { firstBlankName } from './rows/empty-table';
import { repeatedProjects } from './rows/repeated-tables';
import { isInTable, tableTotals } from './rows/table-totals';
import { inCardOrder } from './cards/card-order';
import { listByLayout, measuresByLayout } from './cards/measures-by-layout';
import { numbersByLayout } from './cards/numbers-by-layout';
import { withYearsByLayout } from './cards/years-by-layout';
import { cardsOf } from './whole/cards-of';
import { errorCells } from './whole/error-cells';
import { evaluationYear, titleYearOf } from './whole/evaluation-year';
import { missingAboveTable } from './sections/header';
import { labelFacts } from './whole/label-facts';
import { partsOf, separateAreas } from './whole/policy-areas';
import { sectionValues } from './whole/section-values';
import { sectionsFound } from './whole/sections-found';
import { withoutSpareForms } from './cards/spare-forms';
import { withoutRepeats, type SheetParts } from './whole/sheet-parts';
import { whySkipped } from './whole/sheets';
import { skippedSheets } from './whole/skipped-sheets';
import { withStanding } from './whole/standing';
import { readTypedTotals } from './whole/typed-totals';

/**
 * Reads a workbook as its authors think of it: labels tell values, never addresses. What cannot be placed is kept as a
 * fact; nothing is judged, dropped or guessed. Linear in the number of cells.
 */
export function read(snapshot: Snapshot, layout: Layout = builtInLayout): Evaluation {
  const toRead = snapshot.sheets.filter((sheet) => whySkipped(sheet) === null);
  const areasBy = (one: Layout) => separateAreas(withoutRepeats(toRead.flatMap((sheet) => partsOf(sheet, one))));
  const printed = areasBy(layout);
  const labels = labelFacts(printed.own, layout);
  const { own: parts, others } = labels.layout === layout ? printed : areasBy(labels.layout);
  const generated = new Set(toRead.filter(({ mark }) => mark?.kind === 'list').map(({ name }) => name));

  const { missing, repeated, differences, ...found } = cardsOf(parts, layout);
  const measures = parts.flatMap(({ header }) => header.measures);
  const list = listOf(parts, generated, measures);
  const { cards: forms, headings } = measuresByLayout(found, layout, measures);
  const listed = listByLayout(list?.list ?? null, layout);
  const cards = withoutSpareForms(forms, listed?.rows ?? []);
  const sections = sectionsFound(parts, forms, list);
  const emptyTable = first(parts, ({ tables }) => tables.map(firstBlankName).find((place) => place !== null) ?? null);
  const isNoneListed = (listed?.rows ?? []).length === 0;
  const area = first(parts, ({ header }) => header.area);
  const kpis = parts.flatMap(({ kpi }) => kpi.kpis);
  const year = layout.year ?? evaluationYear(titleYear(parts, layout), cards, kpis, layout);
  const missingLabels = withStanding(parts, [
    ...(list?.missing ?? []),
    ...missingAboveTable(
      parts.map(({ header }) => header),
      layout,
    ),
    ...parts.flatMap(({ header, kpi, assessment, related }) =>
      [header, kpi, assessment, related].flatMap((part) => part.missing),
    ),
    ...missing,
  ]);
  const values = {
    policyArea: area && {
      ...area,
      goal: first(parts, ({ header }) => header.goal),
      vision: first(parts, ({ header }) => header.vision),
    },
    measures,
    kpis,
    assessments: parts.flatMap(({ assessment }) => assessment.assessments),
    relatedProjects: parts.flatMap(({ related }) => related.projects),
    finalEvaluation: first(parts, ({ final }) => final),
    list: listed,
    otherLists: list?.list?.generated
      ? parts.flatMap(({ sheet, list: own }) => (own.list && !generated.has(sheet.name) ? sheet.name : []))
      : [],
    cards: numbersByLayout(
      inCardOrder(
        withYearsByLayout(cards, year, layout.years),
        measures.map(({ number }) => number.value),
      ),
      layout,
    ),
  };
  const ownValues = sectionValues(parts);
  const amountsInList = listAmounts(
    parts.map(({ sheet }) => sheet),
    values.list,
  );
  return {
    ...values,
    workbook: snapshot.name,
    layout,
    outranked: layout.source === 'given' ? layoutIn(snapshot, 'workbook') : null,
    sheetNames: snapshot.sheets.map(({ name }) => name),
    year,
    cardHeadings: headings,
    noProjectYet: cards.length === 0 && isNoneListed ? (forms[0]?.name.place ?? emptyTable) : null,
    sections: forms.length === 0 && emptyTable ? { ...sections, cards: [emptyTable] } : sections,
    missingLabels,
    ownValues,
    unknownLabels: labels.unknown(missingLabels, amountsInList),
    renamedLabels: labels.renamed,
    repeatedLabels: repeated,
    errorCells: errorCells(
      parts.map(({ sheet }) => sheet),
      { ...values, ownValues },
    ),
    listAmounts: amountsInList,
    typedTotals: parts.flatMap((part) => (generated.has(part.sheet.name) ? [] : typedTotalsOn(part))),
    differences,
    repeatedTables: parts.flatMap(({ repeated: own }) => own.map(repeatedProjects)),
    carried: readCarried(snapshot),
    skippedSheets: skippedSheets(snapshot, parts, others, layout),
    unasked: snapshot.unasked ?? [],
    otherAreas: others,
  };
}

/** Typed totals: those of its tables of projects, and what stands elsewhere on a sheet. */
function typedTotalsOn({ sheet, tables, repeated }: SheetParts): TypedTotal[] {
  const all = [...tables, ...repeated.map(({ table }) => table)];
  const others = readTypedTotals(sheet).filter(({ place: { row } }) => !all.some((table) => isInTable(table, row)));
  return [...tables.flatMap(tableTotals), ...others];
}

/** The list: the generated one where there is one, and then it alone; else staff's, and what continues it on other sheets. */
function listOf(
  parts: readonly SheetParts[],
  generated: ReadonlySet<string>,
  measures: readonly Measure[],
): ListPart | null {
  const own = parts.find(({ sheet, list }) => generated.has(sheet.name) && list.list)?.list;
  if (own?.list) return { ...own, list: { ...own.list, generated: true } };
  return wholeList(parts.map(({ list }) => withNumbers(list, measures)));
}

/**
 * The year in the title, which stands by the line of the policy area, or by the first card where the office has no such
 * line.
 */
function titleYear(parts: readonly SheetParts[], { titles }: Layout) {
  const part = parts.find(({ header }) => header.area);
  if (part?.header.area) return titleYearOf(part.sheet, part.header.area.number.place.row);
  const own = titles.header.absent ? parts.find(({ cards }) => cards.length > 0) : undefined;
  return own ? titleYearOf(own.sheet, own.cards[0]?.hits[0]?.row ?? 0) : null;
}

function first<T>(parts: readonly SheetParts[], find: (part: SheetParts) => T | null): T | null {
  for (const part of parts) {
    const found = find(part);
    if (found !== null) return found;
  }
  return null;
}

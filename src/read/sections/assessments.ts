import type { LayoutForms } from '../../layout/layout';
import { keysOf } from '../../layout/kinds';
import type { Assessment, MeasureHeading } from '../../model/evaluation';
import type { MissingLabel } from '../../model/label-facts';
import type { Field } from '../../model/field';
import type { Area } from '../../workbook/cell';
import { assessmentOthers } from './assessment-others';
import type { OtherLabel } from './other-labels';
import { mostCommon } from '../../model/most-common';
import { slotBelow, valueBelow } from '../values/below';
import { fieldAt, missingField, type Slot } from '../values/fields';
import type { LabelHit } from '../sheet/labels';
import { partitionPoint } from '../../model/partition-point';
import { slotRightOf, valueRightOf } from '../values/right-of';
import type { ReadSheet } from '../sheet/sheet';

type Hit = LabelHit<LayoutForms['assessment']>;
type Name = keyof LayoutForms['assessment'];

/** Section 2 as it stands on one sheet: blocks of three labelled texts, a 施策 each. */
export interface AssessmentPart {
  readonly assessments: readonly Assessment[];
  readonly missing: readonly MissingLabel[];
  readonly others: readonly OtherLabel[];
  /** Rows of the headings that belong to blocks. */
  readonly headingRows: ReadonlySet<number>;
}

/** `tableRows`: the rows of the header's table, whose 施策 are no headings. */
export function readAssessments(sheet: ReadSheet, tableRows: ReadonlySet<number>): AssessmentPart {
  const headings = sheet.headings.filter(({ numberPlace }) => !tableRows.has(numberPlace.row));
  const hits = sheet.labels.of('assessment');
  const blocks = blocksOf(hits, headings);
  const slotOf = slotsOf(sheet, hits);
  const headingRows = new Set<number>();
  let after = -1;
  const assessments = blocks.map((block) => {
    const [first] = block;
    const row = first?.row ?? 0;
    const heading = lastHeading(headings, after, row);
    if (heading) headingRows.add(heading.numberPlace.row);
    after = Math.max(...block.map(({ area }) => area.bottom));
    return { heading, ...textsOf(sheet, block, slotOf) };
  });
  return {
    assessments,
    missing: blocks.flatMap((block) => missingOf(sheet, block, blocks)),
    others: assessments.flatMap((read, index) => assessmentOthers(sheet, blocks[index] ?? [], read, slotOf, headings)),
    headingRows,
  };
}

/** Parts labels into blocks. A block ends where one of its labels stands again, or where the next heading begins. */
function blocksOf(hits: readonly Hit[], headings: readonly MeasureHeading[]): Hit[][] {
  const blocks: Hit[][] = [];
  for (const hit of hits) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const parted = last && lastHeading(headings, last.row, hit.row) !== null;
    if (!block || parted || block.some(({ name }) => name === hit.name)) blocks.push([hit]);
    else block.push(hit);
  }
  return blocks;
}

/** The last heading below a row, down to another. */
function lastHeading(headings: readonly MeasureHeading[], above: number, to: number): MeasureHeading | null {
  const heading = headings[partitionPoint(headings, ({ numberPlace }) => numberPlace.row <= to) - 1];
  return heading && heading.numberPlace.row > above ? heading : null;
}

/**
 * Where a label's text stands: below the label if most texts do, else right of it. A blank text belongs as many columns
 * right of its label as most texts stand.
 */
function slotsOf(sheet: ReadSheet, hits: readonly Hit[]): (label: Area) => Slot {
  const right = hits.map(({ area }) => valueRightOf(sheet, area, 'assessment'));
  const below = hits.filter(({ area }, index) => !right[index] && valueBelow(sheet, area, 'assessment'));
  if (below.length * 2 > hits.length) return (label) => slotBelow(sheet, label, 'assessment');
  const blankOffset =
    mostCommon(hits.flatMap(({ area }, index) => (right[index] ? right[index].column - area.right : []))) ?? 1;
  return (label) => slotRightOf(sheet, label, 'assessment', undefined, blankOffset);
}

function textsOf(sheet: ReadSheet, block: readonly Hit[], slotOf: (label: Area) => Slot): Record<Name, Field<string>> {
  const assessmentForm = sheet.layout.forms.assessment;
  const field = (name: Name): Field<string> => {
    const label = block.find((hit) => hit.name === name);
    const [first] = block;
    if (!label) return missingField(assessmentForm[name], sheet.grid.place(first?.row ?? 0, first?.column ?? 0));
    return fieldAt(sheet.grid, slotOf(label.area), assessmentForm[name], label.place);
  };
  return { policy: field('policy'), activities: field('activities'), issues: field('issues') };
}

function missingOf(sheet: ReadSheet, block: readonly Hit[], all: readonly (readonly Hit[])[]): MissingLabel[] {
  const form = sheet.layout.forms.assessment;
  const [first] = block;
  if (!first) return [];
  return keysOf(form).flatMap((name) => {
    if (form[name].absent || block.some((hit) => hit.name === name)) return [];
    const [offset] = all.flatMap((other) => {
      const there = other.find((hit) => hit.name === name);
      const same = other.find((hit) => hit.name === first.name);
      return there && same ? [{ rows: there.row - same.row, columns: there.column - same.column }] : [];
    });
    const place = sheet.grid.place(
      Math.max(0, first.row + (offset?.rows ?? 0)),
      Math.max(0, first.column + (offset?.columns ?? 0)),
    );
    const label = form[name].label;
    return [{ form: 'assessment' as const, label, place, formPlace: first.place }];
  });
}

import type { EvaluationData } from '../evaluation-data';
import type { Layout } from '../layout';
import { assessmentSection } from './assessment-form';
import { cardSheets } from './card-sheets';
import { finalSection } from './final-form';
import { headerForm } from './header-form';
import type { Item } from './item';
import { kpiSection } from './kpi-form';
import { listSection } from './list-form';
import { placeOnSheet } from './place-on-sheet';
import { relatedSection } from './related-form';
import { stack } from './stack';
import type { SheetOfForms } from './stack';

/** A sheet with every item at its place. */
export interface SheetDraft {
  readonly name: string;
  readonly items: readonly Item[];
}

/** Throws a RangeError where the measure of a card could be told from nothing. */
export function arrangeSheets(data: EvaluationData, layout: Layout): SheetDraft[] {
  const named =
    layout.sheetNames === 'published' && layout.cardSheets !== 'one-sheet' && layout.sections !== 'with-everything';
  if (layout.cardHeadings === 'in-sheet-names' && !named) {
    throw new RangeError('cards without headings want sheets of their own, named for their measure');
  }
  const sheets = sheetsOfForms(data, layout);
  if (layout.sheetOrder === 'reversed') sheets.reverse();
  return sheets.map(({ name, rows }, at) => ({
    name: layout.sheetNames === 'published' ? name : `Sheet${String(at + 1)}`,
    items: placeOnSheet(stack(rows, layout), layout),
  }));
}

function sheetsOfForms(data: EvaluationData, layout: Layout): SheetOfForms[] {
  const areaSheet = `政策分野${data.area.number}`;
  const sections: SheetOfForms[] = [
    { name: areaSheet, rows: [[headerForm(data, layout)]] },
    { name: '1 進捗状況', rows: [[kpiSection(data.kpis, layout)]] },
    { name: '2 施策の評価', rows: [[assessmentSection(data.assessments, layout)]] },
    { name: '3 関連', rows: [[relatedSection(data.related, layout)]] },
    { name: '4 最終評価', rows: [[finalSection(data.finalEvaluation)]] },
  ];
  const cards = cardSheets(data.cardGroups, layout);
  const list = data.list === null ? [] : [{ name: '事務事業一覧', rows: [[listSection(data.list, layout)]] }];
  switch (layout.sections) {
    case 'one-sheet':
      return [joined(areaSheet, sections), ...cards, ...list];
    case 'sheet-each':
      return [...sections, ...cards, ...list];
    case 'with-everything':
      return [joined(areaSheet, [...sections, ...list, ...cards])];
  }
}

const joined = (name: string, sheets: readonly SheetOfForms[]): SheetOfForms => ({
  name,
  rows: sheets.flatMap(({ rows }) => rows),
});

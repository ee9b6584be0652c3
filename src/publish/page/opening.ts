import type { Evaluation } from '../../model/evaluation';
import { fiscalYearName } from '../../model/fiscal-year';
import { textOf, type Field } from '../../model/field';
import { html, nothing, type Html } from './html';
import { publicItems } from './section';
import { shown, shownText } from './shown';
import { table } from './table';

/** `政策分野12 中小企業`; 行政評価 where the office has no policy areas. */
export function areaTitle({ policyArea, layout }: Evaluation): string {
  if (!policyArea) return '行政評価';
  // Both may stand in one cell, with the word before them.
  const { number, name } = policyArea;
  return `${layout.titles.header.label}${number.value ?? ''} ${name.value ?? ''}`.trim();
}

export const yearTitle = ({ year }: Evaluation): string => (year === null ? '' : fiscalYearName(year));

/** 政策目標 stands above the area's name. */
export function goalLine({ policyArea }: Evaluation): Html {
  const text = textIn(policyArea?.goal);
  return text === '' ? nothing : html`<p class="goal">${text}</p>`;
}

/** 目指す姿 and the table of 施策. */
export function opening({ policyArea, measures, layout }: Evaluation): Html {
  const labels = publicItems(layout, 'measure');
  const vision = textIn(policyArea?.vision);
  const columns = (['number', 'name', 'content'] as const).flatMap((key) => {
    const heading = labels.get(key);
    if (heading === undefined) return [];
    const value = (row: (typeof measures)[number]) => (key === 'content' ? shownText(row[key]) : shown(row[key]));
    return [{ heading, value, isName: key === 'name' }];
  });
  return html`${vision === '' ? nothing : html`<p><strong>${layout.words.vision.label}</strong> ${vision}</p>`}
  ${measures.length === 0 ? nothing : table(`${layout.words.measure.label}の一覧`, columns, measures)}`;
}

const textIn = (field: Field<string> | null | undefined): string => (field ? textOf(field).trim() : '');

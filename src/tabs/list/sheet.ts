import type { LayoutItem } from '../../layout/layout';
import type { OwnItem } from '../../layout/own-item';
import { labelKey } from '../../layout/spelling';
import type { BusinessCard } from '../../model/evaluation';
import type { Project } from '../../rollup/project';
import type { Context } from '../context';
import { columnBreaks, pageWidth } from '../page';
import { columns } from './columns';
import { ownColumns } from './own-columns';

/** Which columns the list has, and how wide they are. */
export interface ListSheet {
  /** The office's own columns, right of the published ones. */
  readonly own: readonly OwnItem[];
  /** What heads each column, and the label that it stands under. */
  readonly headings: readonly { readonly text: string; readonly under: string | null }[];
  readonly widths: readonly number[];
  readonly projects: ReadonlyMap<BusinessCard, Project>;
  /** Where its columns do not fit one page. */
  readonly sideBySide: { readonly breaks: readonly number[]; readonly titleColumns: number } | null;
}

/** The columns up to 事務事業名, which pages side by side repeat. */
const titleColumns = columns.findIndex(({ key }) => key === 'name') + 1;

/** A project's name takes so many characters at least, where further columns need room. */
const narrowestName = 30;

export function listSheet(context: Context): ListSheet {
  const own = ownColumns(context);
  const wanted = own.map(widthOf);
  const needed = wanted.reduce((sum, width) => sum + width, 0);
  const widths = [
    ...columns.map(({ key, width }) => (key === 'name' ? Math.max(narrowestName, width - needed) : width)),
    ...wanted,
  ];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const starts = widths.map((_, index) => index).slice(titleColumns);
  const breaks = whole > pageWidth ? columnBreaks(widths, starts, titleColumns) : [];
  const projects = new Map(context.rollup.projects.map((project) => [project.card, project]));
  const { list } = context.review.evaluation.layout.forms;
  const headings = [
    ...columns.map((column) => headingOf(column, list[column.key])),
    ...own.map(({ label, under }) => ({ text: label, under })),
  ];
  return { own, headings, widths, projects, sideBySide: breaks.length > 0 ? { breaks, titleColumns } : null };
}

/** As published, unless 様式定義 calls the column otherwise: it is read by that name alone. */
function headingOf({ heading }: (typeof columns)[number], { label, under, absent }: LayoutItem) {
  const isAsPublished = absent === true || labelKey(label) === labelKey(heading);
  return { text: isAsPublished ? heading : label, under: under ?? null };
}

const widthOf = ({ kind }: OwnItem): number =>
  kind === 'choice' || kind === 'mark' ? 10 : kind === 'amount' || kind === 'number' ? 11 : 16;

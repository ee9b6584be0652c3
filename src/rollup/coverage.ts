import { amountRows, type AmountRow } from '../layout/card';
import type { Amount, YearColumn } from '../layout/kinds';
import type { BusinessCard } from '../model/evaluation';
import { textOf, type Field } from '../model/field';
import { yearColumnName } from '../model/fiscal-year';
import { projectName } from '../model/names';
import { mayBeBlank, type Dues } from './due';
import type { Exclusion } from './exclusion';
import { ownLeftOut } from './own-coverage';
import type { OwnFigure } from './own-figures';
import type { Project } from './project';

/** How much of the workbook the totals cover. */
export interface Coverage {
  readonly cards: number;
  /** Cards with at least one amount in the totals. */
  readonly counted: number;
  /** Counted amounts that stand as text. */
  readonly asText: number;
  readonly excluded: readonly Exclusion[];
}

/** What was rolled up. */
interface Covered extends Dues {
  readonly projects: readonly Project[];
  /** Projects that are not counted, each with the one counted for it. */
  readonly relisted: ReadonlyMap<Project, Project>;
  readonly figures: readonly OwnFigure[];
  /** What the form calls the rows of 財務内容; null: it has no such row, and nothing of it is missing. */
  readonly labels: Readonly<Record<AmountRow, string | null>>;
  /** Rows that are not to be published. */
  readonly internal: ReadonlySet<AmountRow>;
}

export function coverageOf(covered: Covered): Coverage {
  const { projects, relisted, figures } = covered;
  const counted = projects.filter((project) => !relisted.has(project));
  return {
    cards: projects.length,
    counted: counted.filter(({ amounts }) => amountRows.some((row) => amounts[row].some((amount) => amount !== null)))
      .length,
    asText: counted.reduce(
      (count, { card }) => count + amountRows.reduce((own, row) => own + asTextAmong(card, row), 0),
      0,
    ),
    excluded: projects.flatMap((project) => {
      const original = relisted.get(project);
      if (original) return shownOnceMore(project, original);
      return [...leftOut(project.card, covered), ...ownLeftOut(project.card, figures)];
    }),
  };
}

const asTextAmong = ({ years }: BusinessCard, row: AmountRow): number =>
  years.reduce((count, { [row]: { state, asText } }) => (state === 'read' && asText ? count + 1 : count), 0);

function shownOnceMore({ card }: Project, original: Project): Exclusion {
  return {
    place: card.name.place,
    project: projectName(card),
    field: card.name.label,
    why: `再掲のため、合計には「${projectName(original.card)}」で1回だけ数えています。`,
    internal: false,
  };
}

function leftOut(card: BusinessCard, covered: Covered): Exclusion[] {
  const { labels, internal } = covered;
  const exclusions: Exclusion[] = [];
  amountRows.forEach((row) => {
    if (labels[row] === null) return;
    card.years.forEach(({ heading, [row]: field }) => {
      const column = heading.value;
      const why = mayBeBlank(field, card, column, covered) ? null : whyLeftOut(field, column);
      if (why === null) return;
      const year = column ? yearColumnName(column) : textOf(heading);
      exclusions.push({
        place: field.place,
        project: projectName(card),
        field: `${field.label} ${year}`.trimEnd(),
        why,
        internal: internal.has(row),
      });
    });
  });
  return exclusions;
}

function whyLeftOut(field: Field<Amount>, column: YearColumn | null): string | null {
  switch (field.state) {
    case 'missing':
      return `「${field.label}」の欄がありません。`;
    case 'unreadable':
      return `「${textOf(field)}」は金額として読み取れません。`;
    case 'blank':
      return '空欄です。';
    case 'read':
      return column ? null : '年度の見出しを読み取れません。';
  }
}

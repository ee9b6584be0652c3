import { labelKey } from '../../layout/spelling';
import { groupBy } from '../../model/grouping';
import { inOneLine } from '../../model/in-one-line';
import { isFilled, type OtherLabel, type SectionForm } from '../sections/other-labels';
import type { Grid } from '../sheet/grid';
import { isMeasureTitle } from '../values/measure-column';
import type { SheetParts } from './sheet-parts';

/** A label that no layout has, wherever it stands in one form. */
export interface SectionGroup {
  readonly form: SectionForm;
  readonly labels: readonly OtherLabel[];
  /** Whose it bears a value for. */
  readonly bearing: number;
  /** How many there are, whether it bears a value for them or not. */
  readonly forms: number;
}

/** Labels among those of the sections that are not built in; none of the list that we made. */
export const othersIn = (parts: readonly SheetParts[]): OtherLabel[] =>
  parts
    .filter(({ sheet }) => sheet.grid.sheet.mark === null)
    .flatMap(({ header, kpi, assessment, related, list }) =>
      [header, kpi, assessment, related, list].flatMap(({ others }) => others),
    );

/** Labels of the sections that no layout has, where they bear values for at least half; of three or fewer, for one. */
export function sectionGroups(parts: readonly SheetParts[]): SectionGroup[] {
  const unknown = othersIn(parts).filter(
    ({ own, form, sheet, text }) => own === null && !isMeasureColumn(form, sheet.grid, text),
  );
  return [...groupBy(unknown, ({ form, text }) => `${form} ${labelKey(text)}`).values()].flatMap((labels) => {
    const [first] = labels;
    if (!first) return [];
    const filled = labels.flatMap(({ values }) => values.filter(({ slot }) => isFilled(slot)));
    const bearing = new Set(filled.map(({ of }) => of)).size;
    const forms = countOf(first.form, parts);
    return bearing > 0 && (forms <= 3 || bearing * 2 >= forms) ? [{ form: first.form, labels, bearing, forms }] : [];
  });
}

/** A list may tell each project's 施策 beside it. */
const isMeasureColumn = (form: SectionForm, grid: Grid, text: string): boolean =>
  form === 'list' && isMeasureTitle(grid, text);

function countOf(form: SectionForm, parts: readonly SheetParts[]): number {
  const own = parts.map(({ header, kpi, assessment, related, list }) => {
    const counts: Readonly<Record<SectionForm, number>> = {
      measure: header.measures.length,
      kpi: kpi.kpis.length,
      assessment: assessment.assessments.length,
      related: related.projects.length,
      list: list.list?.rows.length ?? 0,
    };
    return counts[form];
  });
  return own.reduce((sum, one) => sum + one, 0);
}

/** The label as it is printed, in one line. */
export const printedOf = ({ labels: [first] }: SectionGroup): string => inOneLine(first?.text ?? '', ' ');

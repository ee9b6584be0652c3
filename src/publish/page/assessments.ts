import type { Assessment, Evaluation } from '../../model/evaluation';
import { measureLabel, measureName } from '../../model/names';
import { html } from './html';
import { ownDefinitions } from './own-values';
import { heading3, publicItems, type Section } from './section';
import { definitions, shown, shownText } from './shown';
import { table } from './table';

/** Section 2: a block a 施策. */
export function assessmentSection(evaluation: Evaluation): Section | null {
  const { assessments, layout } = evaluation;
  if (assessments.length === 0) return null;
  const labels = publicItems(layout, 'assessment');
  const parts = assessments.map((one, at) => ({ id: `assessment-${String(at + 1)}`, title: titleOf(one, evaluation) }));
  return {
    id: 'assessment',
    title: `2 ${layout.titles.assessment.label}`,
    body: html`${assessments.map((one, at) => {
      const part = parts[at] ?? { id: '', title: '' };
      const texts = (['policy', 'activities', 'issues'] as const).flatMap((key) => {
        const label = labels.get(key);
        return label === undefined || one[key].state === 'missing' ? [] : [{ label, value: shownText(one[key]) }];
      });
      return html`<article aria-labelledby="${part.id}">
        ${heading3(part)} ${definitions([...texts, ...ownDefinitions(evaluation, part.title)])}
      </article>`;
    })}`,
    parts,
  };
}

function titleOf({ heading }: Assessment, evaluation: Evaluation): string {
  if (!heading) return evaluation.layout.titles.assessment.label;
  const name = heading.name === '' ? measureName(evaluation, heading.number) : heading.name;
  return `${measureLabel(heading.number, evaluation.layout)} ${name}`.trim();
}

/** Section 3. */
export function relatedSection({ relatedProjects, layout }: Evaluation): Section | null {
  if (relatedProjects.length === 0) return null;
  const labels = publicItems(layout, 'related');
  const columns = (['code', 'name', 'department'] as const).flatMap((key) => {
    const heading = labels.get(key);
    if (heading === undefined) return [];
    return [{ heading, value: (row: (typeof relatedProjects)[number]) => shown(row[key]), isName: key === 'name' }];
  });
  const title = layout.titles.related.label;
  return { id: 'related', title: `3 ${title}`, body: table(title, columns, relatedProjects), parts: [] };
}

/** Section 4. */
export function finalSection({ finalEvaluation, layout }: Evaluation): Section | null {
  if (!finalEvaluation) return null;
  return { id: 'final', title: `4 ${layout.titles.final.label}`, body: shownText(finalEvaluation), parts: [] };
}

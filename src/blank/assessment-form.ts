import type { Layout } from '../layout/layout';
import { sections } from '../layout/sections';
import { measureLabel } from '../model/names';
import { areaWidth, measureName } from './header-form';
import { inLines } from './in-lines';
import { blank, derived, lower, printed, type Form } from './piece';
import { headingOf } from './references';

/** Section 2: a page a 施策, whose name the header's table tells. */
export function assessmentForms(sheet: string, measures: number, layout: Layout): Form[] {
  return Array.from({ length: measures }, (_, index) => {
    const one = block(sheet, index, layout);
    return index === 0 ? underTitle(one) : one;
  });
}

function block(sheet: string, index: number, layout: Layout): Form {
  const { policy, activities, issues } = layout.forms.assessment;
  const label = measureLabel(index + 1, layout);
  return {
    pieces: [
      derived([0, 0, 1, areaWidth], 'heading', headingOf(label, measureName(sheet, index)), `${label} `),
      printed([1, 0, 1, 2], 'label', inLines(policy.label)),
      blank([1, 2, 1, 5], 'longText', 'policy'),
      printed([2, 0, 1, 2], 'label', activities.label),
      blank([2, 2, 1, 5], 'longText', 'activities'),
      printed([3, 0, 1, 2], 'label', issues.label),
      blank([3, 2, 1, 5], 'longText', 'issues'),
    ],
    heights: [26, 120, 260, 260],
  };
}

const underTitle = ({ pieces, heights }: Form): Form => ({
  pieces: [printed([0, 0, 1, areaWidth], 'section', sections.assessment.name), ...lower(pieces, 1)],
  heights: [26, ...heights],
});

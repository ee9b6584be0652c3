import type { Layout } from '../layout/layout';
import { sections } from '../layout/sections';
import { areaWidth } from './header-form';
import { blank, printed, type Form } from './piece';

/** Rows for related projects. */
const relatedRows = 8;

/** Section 3: related policy areas and projects. */
export function relatedSection(layout: Layout): Form {
  const { code, name, department } = layout.forms.related;
  const rows = Array.from({ length: relatedRows }, (_, index) => index + 2);
  return {
    pieces: [
      printed([0, 0, 1, areaWidth], 'section', sections.related.name),
      printed([1, 0], 'labelCentered', code.label),
      printed([1, 1, 1, 4], 'labelCentered', name.label),
      printed([1, 5, 1, 2], 'labelCentered', department.label),
      ...rows.flatMap((row) => [
        blank([row, 0], 'asTyped', 'relatedCode'),
        blank([row, 1, 1, 4], 'text', 'relatedName'),
        blank([row, 5, 1, 2], 'text', 'relatedDepartment'),
      ]),
    ],
    heights: [26, 22, ...rows.map(() => 26)],
  };
}

/** Section 4: the final evaluation, one text. */
export const finalSection = (): Form => ({
  pieces: [
    printed([0, 0, 1, areaWidth], 'section', sections.final.name),
    blank([1, 0, 1, areaWidth], 'longText', 'final'),
  ],
  heights: [26, 300],
});

import type { RelatedProjectData } from '../evaluation-data';
import type { Layout } from '../layout';
import { writeDepartment } from './departments';
import { sheetWidth } from './header-form';
import { form, item } from './item';
import type { Form } from './item';

/** Section 3: related policy areas and projects. */
export function relatedSection(related: readonly RelatedProjectData[], layout: Layout): Form {
  return form([
    item('section/3', 'section', [0, 0, 1, sheetWidth], '3 関連する政策分野と事務事業'),
    item('related/label/code', 'label', [2, 0], '政策分野'),
    item('related/label/name', 'label', [2, 1], '事務事業名'),
    item('related/label/department', 'label', [2, 2, 1, sheetWidth - 2], '担当部・課名'),
    ...related.flatMap(({ code, name, department }, at) => {
      const key = `related/${String(at + 1)}`;
      const written = writeDepartment(department, layout.relatedDepartments);
      return [
        item(`${key}/code`, 'center', [3 + at, 0], code),
        item(`${key}/name`, 'text', [3 + at, 1], name),
        item(`${key}/department`, 'text', [3 + at, 2, 1, sheetWidth - 2], written),
      ];
    }),
  ]);
}

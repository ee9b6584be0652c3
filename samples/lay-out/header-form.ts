import type { EvaluationData } from '../evaluation-data';
import type { Layout } from '../layout';
import { form, item } from './item';
import type { Form } from './item';
import { spellHeading } from './spellings';

/** Columns that the header and sections 1 to 4 take. */
export const sheetWidth = 7;

/** Goal, policy area, vision, and the table of measures. */
export function headerForm(data: EvaluationData, layout: Layout): Form {
  const area = spellHeading(`政策分野${data.area.number}`, layout.labels);
  const title = data.title === null ? [] : [item('header/title', 'title', [0, 0, 1, sheetWidth], data.title)];
  const top = title.length * 2;
  return form([
    ...title,
    item('header/goal', 'text', [top, 0, 1, sheetWidth], data.goal),
    item('header/area', 'title', [top + 2, 0, 1, sheetWidth], `${area} ${data.area.name}`),
    item('header/label/vision', 'label', [top + 4, 0], '目指す姿'),
    item('header/vision', 'text', [top + 4, 1, 1, sheetWidth - 1], data.vision),
    item('header/measures', 'section', [top + 6, 0, 1, sheetWidth], '施策'),
    item('measure/label/number', 'label', [top + 7, 0], '施策番号'),
    item('measure/label/name', 'label', [top + 7, 1], '名称'),
    item('measure/label/content', 'label', [top + 7, 2, 1, sheetWidth - 2], '施策の内容'),
    ...data.measures.flatMap((measure, at) => {
      const row = top + 8 + at;
      const key = `measure/${String(measure.number)}`;
      return [
        item(`${key}/number`, 'text', [row, 0], spellHeading(`施策${String(measure.number)}`, layout.labels)),
        item(`${key}/name`, 'text', [row, 1], measure.name),
        item(`${key}/content`, 'text', [row, 2, 1, sheetWidth - 2], measure.content),
      ];
    }),
  ]);
}

import type { AssessmentData } from '../evaluation-data';
import type { Layout } from '../layout';
import { sheetWidth } from './header-form';
import { form, item, moveItem } from './item';
import type { Form, Item } from './item';
import { measureHeading } from './measure-heading';

const wide = sheetWidth - 1;
/** Heading, three texts and a blank row. */
const rowsEach = 5;

/** Section 2: a block a measure. */
export function assessmentSection(assessments: readonly AssessmentData[], layout: Layout): Form {
  return form([
    item('section/2', 'section', [0, 0, 1, sheetWidth], '2 施策の評価'),
    ...assessments.flatMap((one, at) => block(one, layout).map((moved) => moveItem(moved, 2 + at * rowsEach, 0))),
  ]);
}

function block(assessment: AssessmentData, layout: Layout): Item[] {
  const { measure, name } = assessment;
  const key = `assessment/${String(measure)}`;
  const heading = measureHeading(
    {
      key,
      look: 'heading',
      measure,
      name,
      cells: 'two-cells',
      whole: [0, 0, 1, sheetWidth],
      parts: [
        [0, 0],
        [0, 1, 1, wide],
      ],
    },
    layout,
  );
  return [
    ...heading,
    item(`${key}/label/policy`, 'label', [1, 0], '今年度の重点方針(方向性)'),
    item(`${key}/policy`, 'text', [1, 1, 1, wide], assessment.policy),
    item(`${key}/label/activities`, 'label', [2, 0], '取組状況'),
    item(`${key}/activities`, 'text', [2, 1, 1, wide], assessment.activities),
    item(`${key}/label/issues`, 'label', [3, 0], '課題認識と今後の方針・改善点'),
    item(`${key}/issues`, 'text', [3, 1, 1, wide], assessment.issues),
  ];
}

import type { Layout } from '../../layout/layout';
import { sections, type SectionId } from '../../layout/sections';
import type { Evaluation, MeasureHeading } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { measureLabel } from '../../model/names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule, type Violation } from '../rule';

/** Cards may stand at any number of places. */
const single: readonly SectionId[] = ['header', 'progress', 'assessment', 'related', 'final', 'list'];

export const sectionDuplicate = rule({
  id: 'section-duplicate',
  name: '同じ欄の重複',
  severity: 'error',
  about:
    '各節と、「2 施策の評価」・「5 事務事業一覧」の中の各施策は、ブックに1か所だけであること（個票の上の施策の見出しは、繰り返してもよい）。ブックの政策分野は1つであること。',
  why: '同じ節が2か所にあると、どちらが正しいのか分からず、二重に集計されるおそれがあります。',
  example: {
    wrong: '「2 施策の評価」のシートの複写が、ブックに残っている。',
    right: '不要なほうのシートや節を削除するか、シートを非表示にします。',
  },
  *check({ evaluation }) {
    yield* otherAreas(evaluation);
    const doubles = single.flatMap((id) => {
      const [first, ...others] = evaluation.sections[id];
      return first ? others.map((at) => ({ id, at, first })) : [];
    });
    // A copied sheet repeats several sections at once.
    for (const [, [double, ...more]] of groupBy(doubles, ({ at, first }) =>
      at.sheet === first.sheet ? at : at.sheet,
    )) {
      if (!double) continue;
      const all = [double, ...more];
      const names = new Set(all.map(({ id }) => sections[id].name));
      yield {
        at: double.at,
        message: `${[...names].map((name) => `「${name}」`).join('')}がブックに2か所以上あります。1か所だけを残し、不要なほうを削除してください。`,
        related: all.map(({ id, first }) => ({ ...first, label: sections[id].name })),
      };
    }
    // A section that stands twice brings all its 施策 twice.
    if (evaluation.sections.assessment.length <= 1) {
      const headings = evaluation.assessments.map((assessment) => assessment.heading).filter((one) => one !== null);
      yield* repeated(headings, sections.assessment.name, evaluation.layout);
    }
    if (evaluation.sections.list.length <= 1)
      yield* repeated(headingsOver(evaluation), sections.list.name, evaluation.layout);
  },
});

/** The headings over the list's blocks; a column that tells 施策 beside each project has no blocks. */
function headingsOver({ list }: Evaluation): readonly MeasureHeading[] {
  const beside = new Set(list?.rows.map(({ number: { place } }) => `${place.sheet} ${String(place.row)}`));
  return (list?.headings ?? []).filter(({ numberPlace: { sheet, row } }) => !beside.has(`${sheet} ${String(row)}`));
}

/** A workbook is one policy area's; of another nothing is read, and so nothing else is said. */
function* otherAreas({ policyArea, otherAreas: others, skippedSheets }: Evaluation): Iterable<Violation> {
  const skipped = new Set(skippedSheets.map(({ sheet }) => sheet));
  for (const { number, name, sheets } of others) {
    const whole = `政策分野${number.value ?? ''} ${name.value ?? ''}`.trimEnd();
    const where = sheets
      .map((sheet) => (skipped.has(sheet) ? `「${sheet}」` : `「${sheet}」のこの見出しの部分`))
      .join('、');
    yield {
      at: number,
      message: `別の政策分野${quote(whole)}が入っています。1つのブックに置けるのは1つの政策分野です。この分野のシート（${where}）を、別のブックに移してください。移すまで、この分野は点検も集計もしていません。`,
      reads: [name, ...sheets],
      related: policyArea ? [relatedTo(policyArea.number, sections.header.title)] : [],
    };
  }
}

function* repeated(headings: readonly MeasureHeading[], section: string, layout: Layout): Iterable<Violation> {
  for (const [number, [first, ...others]] of groupBy(headings, (heading) => heading.number)) {
    if (number === null || !first) continue;
    for (const heading of others) {
      yield {
        at: heading.numberPlace,
        owner: measureLabel(number, layout),
        message: `「${section}」に${measureLabel(number, layout)}が2か所以上あります。番号の誤りであれば直し、重複であれば1か所だけを残してください。`,
        related: [{ ...first.numberPlace, label: measureLabel(number, layout) }],
      };
    }
  }
}

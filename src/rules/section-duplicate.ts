import { sections, type SectionId } from '../layout/sections';
import type { MeasureHeading } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { measureLabel } from '../model/names';
import { rule, type Violation } from './rule';

/** Cards may stand at any number of places. */
const single: readonly SectionId[] = ['header', 'progress', 'assessment', 'related', 'final', 'list'];

export const sectionDuplicate = rule({
  id: 'section-duplicate',
  severity: 'error',
  about: '各節と、「2 施策の評価」・「5 事務事業一覧」の中の各施策は、ブックに1か所だけであること（個票の上の施策の見出しは、繰り返してもよい）。',
  why: '同じ節が2か所にあると、どちらが正しいのか分からず、二重に集計されるおそれがあります。',
  example: {
    wrong: '「2 施策の評価」のシートの複写が、ブックに残っている。',
    right: '不要なほうのシートや節を削除するか、シートを非表示にします。',
  },
  *check({ evaluation }) {
    for (const id of single) {
      const [first, ...others] = evaluation.sections[id];
      if (!first) continue;
      for (const at of others) {
        yield {
          at,
          message: `「${sections[id].name}」がブックに2か所以上あります。1か所だけを残し、不要なほうを削除してください。`,
          related: [{ ...first, label: sections[id].name }],
        };
      }
    }
    // A section that stands twice brings all its 施策 twice.
    if (evaluation.sections.assessment.length <= 1) {
      const headings = evaluation.assessments.map((assessment) => assessment.heading).filter((one) => one !== null);
      yield* repeated(headings, sections.assessment.name);
    }
    if (evaluation.sections.list.length <= 1) yield* repeated(evaluation.list?.headings ?? [], sections.list.name);
  },
});

function* repeated(headings: readonly MeasureHeading[], section: string): Iterable<Violation> {
  for (const [number, [first, ...others]] of groupBy(headings, (heading) => heading.number)) {
    if (number === null || !first) continue;
    for (const heading of others) {
      yield {
        at: heading.numberPlace,
        owner: measureLabel(number),
        message: `「${section}」に施策${number}が2か所以上あります。施策の番号の誤りであれば直し、重複であれば1か所だけを残してください。`,
        related: [{ ...first.numberPlace, label: measureLabel(number) }],
      };
    }
  }
}

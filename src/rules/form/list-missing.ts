import { isCardsOnly, isEvaluation } from '../../model/is-evaluation';
import { rule } from '../rule';

export const listMissing = rule({
  id: 'list-missing',
  name: '一覧がない',
  severity: 'notice',
  about: '「5 事務事業一覧」がブックにあること。',
  why: '一覧がないと、個票との照合ができません。一覧は個票から作成できます。',
  example: {
    wrong: '見出しの表と個票はあるが、「5 事務事業一覧」がない。',
    right: '「集計と一覧を作成」で一覧を作成し、重点事業などの手入力の欄を記入します。',
  },
  yieldsTo: ['not-an-evaluation', 'sheet-hidden'],
  *check({ evaluation, facts }) {
    if (
      !isEvaluation(evaluation) ||
      isCardsOnly(evaluation) ||
      evaluation.layout.titles.list.absent ||
      evaluation.list !== null ||
      evaluation.sections.list.length > 0
    )
      return;
    if (facts.hiddenParts.sections.has('list')) return;
    yield {
      at: null,
      message:
        '「5 事務事業一覧」が見つからないため、個票との照合をしていません。「集計と一覧を作成」を行うと、個票から作成されます。',
    };
  },
});

import { sections, type SectionId } from '../../layout/sections';
import { isCardsOnly, isEvaluation } from '../../model/is-evaluation';
import { rule } from '../rule';

/** Section 5 has a rule of its own, since it can be made from the cards. */
const needed: readonly SectionId[] = ['header', 'progress', 'assessment', 'related', 'final', 'cards'];

export const sectionMissing = rule({
  id: 'section-missing',
  name: '様式の欠落',
  severity: 'error',
  about: '見出し、1〜4の各節、1枚以上の個票がブックのどこかにあること（個票だけのブックは、個票だけを点検する）。',
  why: '公表する資料に欠けている節があると、政策分野の評価として完結しません。',
  example: {
    wrong: '「4 施策の最終評価」の節を、シートごと削除した。',
    right: '前年度のブックなどから節の題名「4 施策の最終評価」と本文の欄を写し、内容を記入します。',
  },
  yieldsTo: ['not-an-evaluation', 'sheet-hidden'],
  *check({ evaluation, facts }) {
    if (!isEvaluation(evaluation) || isCardsOnly(evaluation)) return;
    for (const id of needed) {
      if (
        evaluation.layout.titles[id].absent ||
        evaluation.sections[id].length > 0 ||
        facts.hiddenParts.sections.has(id)
      )
        continue;
      const { name } = sections[id];
      yield {
        at: null,
        message:
          id === 'cards'
            ? '個票が1枚も見つかりません。「事業名」「財務内容」などの項目名を様式のとおりに置いた個票を加えてください。別の様式の個票であれば、［設定］の［様式定義シートを作成］か hyoka form で、様式定義を作ってください。'
            : `「${name}」が見つかりません。様式のとおりの題名と欄を加えてください（非表示のシートは読み取りません）。`,
      };
    }
  },
});

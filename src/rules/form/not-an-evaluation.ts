import type { Evaluation } from '../../model/evaluation';
import { rule } from '../rule';

/** Whether a workbook holds no section and no card of the layout at all: then nothing else is said about it. */
export const isNoEvaluation = ({ sections, cards }: Evaluation): boolean =>
  cards.length === 0 && Object.values(sections).every((places) => places.length === 0);

export const notAnEvaluation = rule({
  id: 'not-an-evaluation',
  name: '評価の様式でない',
  severity: 'error',
  about: 'ブックに、行政評価の様式の見出し・1〜5の各節・個票のいずれかがあること。',
  why: '別のブックを開いたまま検証すると、「問題なし」と取り違えるおそれがあります。',
  example: {
    wrong: '住所録のブックを開いて検証した。',
    right: '政策分野ごとの行政評価のブックを開いて、もう一度検証します。',
  },
  *check({ evaluation }) {
    if (!isNoEvaluation(evaluation)) return;
    yield {
      at: null,
      message:
        'このブックには、行政評価の様式（政策分野の見出し、1〜5の各節、個票）が見つかりません。政策分野ごとの行政評価のブックを開いているか、様式のシートが非表示になっていないかを確かめてください。',
    };
  },
});

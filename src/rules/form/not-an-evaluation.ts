import { isEvaluation } from '../../model/is-evaluation';
import { rule } from '../rule';

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
    if (isEvaluation(evaluation)) return;
    yield {
      at: null,
      message:
        evaluation.layout.cardShape === 'row'
          ? 'このブックには、1行に1事業を書いた表が見つかりません。様式定義では個票の形が「1事業1行」です。表の見出しの行に様式定義の項目名があり、その下に事業の行があるか、シートが非表示になっていないかを確かめてください。'
          : 'このブックには、行政評価の様式（政策分野の見出し、1〜5の各節、個票）が見つかりません。政策分野ごとの行政評価のブックを開いているか、様式のシートが非表示になっていないかを確かめてください。',
    };
  },
});

import type { Layout } from '../../layout/layout';
import { isEvaluation } from '../../model/is-evaluation';
import { rule } from '../rule';

export const notAnEvaluation = rule({
  id: 'not-an-evaluation',
  name: '評価の様式でない',
  severity: 'error',
  about: 'ブックに、行政評価の様式の見出し・1〜5の各節・個票のいずれかがあること。',
  why: '別のブックを開いたまま点検すると、「問題なし」と取り違えるおそれがあります。',
  example: {
    wrong: '住所録のブックを開いて点検した。',
    right: '政策分野ごとの行政評価のブックを開いて、もう一度点検します。',
  },
  *check({ evaluation }) {
    if (isEvaluation(evaluation)) return;
    yield { at: null, message: missing(evaluation.layout) };
  },
});

/** What is missing, by the layout that holds, and what to do. */
function missing({ cardShape, source }: Layout): string {
  if (cardShape === 'row')
    return 'このブックには、1行に1事業を書いた表が見つかりません。様式定義では個票の形が「1事業1行」です。表の見出しの行に様式定義の項目名があり、その下に事業の行があるか、シートが非表示になっていないかを確かめてください。';
  if (source !== 'built-in')
    return 'このブックには、様式定義のとおりの様式（政策分野の見出し、1〜5の各節、個票）が見つかりません。様式定義の項目名がブックのとおりか、1事業が1行の表であれば様式の設定の「個票の形」が「1事業1行」か、シートが非表示になっていないかを確かめてください。';
  return 'このブックには、行政評価の様式（政策分野の見出し、1〜5の各節、個票）が見つかりません。政策分野ごとの行政評価のブックを開いているか、様式のシートが非表示になっていないかを確かめてください。別の様式のブックであれば、［設定］の［様式定義シートを作成］か hyoka form で、様式定義を作ってください（1事業が1行の表は、「個票の形」を「1事業1行」とします）。';
}

import { quote } from '../words/quote';
import { rule } from '../rule';

export const labelUnknown = rule({
  id: 'label-unknown',
  name: '未登録の項目',
  severity: 'notice',
  about: '個票の項目名が、様式にあるものであること（半数以上の個票にある項目を、ブックで1件とする）。',
  why: '様式にない項目は、点検も集計もしていません。知らないうちに抜け落ちることを防ぐために知らせます。',
  example: {
    wrong: 'すべての個票に「必要性」という項目を加えたが、様式定義に書いていない。',
    right: '様式定義に項目として加えます。点検も集計も要らない項目は、種類を「対象外」とします。',
  },
  yieldsTo: ['label-missing', 'label-renamed'],
  *check({ evaluation: { unknownLabels } }) {
    for (const { label, places, bearing, example, forms } of unknownLabels) {
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        at: first,
        item: label,
        message: `様式にない項目${quote(label)}が${String(forms)}枚中${String(bearing)}枚の個票にあります（例：${example}）。この項目は点検も集計もしていません。使う項目は様式定義に加え、使わない項目は種類を「対象外」としてください。`,
        reads: [label, bearing],
        related: others.map((place) => ({ ...place, label })),
      };
    }
  },
});

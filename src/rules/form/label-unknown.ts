import { formWords } from '../../model/form-words';
import { quote, shorten } from '../words/quote';
import { rule } from '../rule';

export const labelUnknown = rule({
  id: 'label-unknown',
  name: '未登録の項目',
  severity: 'notice',
  about:
    '個票、指標、各欄の表の項目名が、様式にあるものであること（半数以上の個票・指標・施策などに値がある項目を、ブックで1件とする）。',
  why: '様式にない項目は、点検も集計もしていません。知らないうちに抜け落ちることを防ぐために知らせます。',
  example: {
    wrong: 'すべての個票に「必要性」という項目を加えたが、様式定義に書いていない。',
    right: '様式定義に項目として加えます。点検も集計も要らない項目は、種類を「対象外」とします。',
  },
  yieldsTo: ['label-missing', 'label-renamed'],
  *check({ evaluation: { unknownLabels } }) {
    for (const { form, label, places, example, bearing, forms } of unknownLabels) {
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        at: first,
        item: label,
        message: `様式にない項目${quote(label)}が${formWords[form].share(bearing, forms)}にあります（例：${shorten(example)}）。この項目は点検も集計もしていません。使う項目は様式定義に加え、使わない項目は種類を「対象外」としてください。`,
        reads: [label, bearing],
        related: others.map((place) => ({ ...place, label })),
      };
    }
  },
});

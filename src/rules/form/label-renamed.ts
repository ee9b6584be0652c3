import { formWords } from '../../model/form-words';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const labelRenamed = rule({
  id: 'label-renamed',
  name: '項目名の変更',
  severity: 'query',
  about: 'ほとんどの個票・指標・施策で、定められた項目名が別の名前に変わっていないこと。',
  why: '別の名前でも同じ項目として読み取り、集計していますが、それでよいかは職員が決めることです。',
  example: {
    wrong: 'すべての個票で「次年度方針」が「今後の方向性」に変わっている。',
    right: '様式定義に、標準の項目「次年度方針」のこの様式での項目名を「今後の方向性」と書きます。',
  },
  *check({ evaluation: { renamedLabels } }) {
    for (const { form, label, printed, places, bearing, forms } of renamedLabels) {
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        at: first,
        item: label,
        message: `${formWords[form].share(bearing, forms)}で、「${label}」の位置に${quote(printed)}とあるため、「${label}」として読み取りました。同じ項目であれば、様式定義に「${label}」のこの様式での項目名として${quote(printed)}と書いてください。`,
        reads: [printed],
        related: others.map((place) => ({ ...place, label: printed })),
      };
    }
  },
});

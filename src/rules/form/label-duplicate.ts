import { projectName } from '../../model/names';
import { placeKey } from '../../workbook/place-key';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const labelDuplicate = rule({
  id: 'label-duplicate',
  name: '項目名の重複',
  severity: 'error',
  about:
    '1枚の個票の中に、同じ項目名が1つだけであること（「事業費」と「事業費（国庫）」のように、かっこの中だけが違うものを含む。様式定義に加えた項目は、ブックで1件の要確認とする）。',
  why: '同じ項目名が2つあると、どちらの値を集計すべきか決められません。先にあるほうの値を使っています。',
  example: {
    wrong: '「事業費」の下に行を加え、「事業費（国庫）」と入力した。',
    right: '内訳の項目名を「国庫支出金」のように改めるか、不要な行を取り除きます。',
  },
  yieldsTo: ['label-missing'],
  *check({ evaluation, facts }) {
    const missing = new Set(evaluation.missingLabels.map(({ place }) => placeKey(place)));
    for (const { label, text, place, first, own } of evaluation.repeatedLabels) {
      // Where it took another label's place, `label-missing` says what stands there.
      if (missing.has(placeKey(place))) continue;
      if (own !== null) {
        yield {
          at: place,
          severity: 'query',
          item: label,
          message: `様式定義の項目「${label}」の名前が、1枚の個票に2つ以上あります。先にある値だけを読み取り、この${quote(text)}などの値は読み取っていません。別の項目であれば、様式定義の「この様式での項目名」に「上の項目名 > ${label}」のように書き分けるか、項目名を改めてください。`,
          reads: [text],
          related: [{ ...first, label }],
        };
        continue;
      }
      const card = facts.cardsByLabel.get(placeKey(first));
      yield {
        at: place,
        owner: card ? projectName(card) : '',
        item: label,
        message: `個票に項目名「${label}」が2つあります。この${quote(text)}の値は読み取らず、先にある項目名の値を使っています。別の項目であれば項目名を改め、不要であれば取り除いてください。`,
        reads: [text],
        related: [{ ...first, label }],
      };
    }
  },
});

import { quote } from '../words/quote';
import { rule } from '../rule';

export const formUnknown = rule({
  id: 'form-unknown',
  name: '様式定義の誤り',
  severity: 'error',
  about: '様式定義のどの行も、そのとおりに読み取れること。',
  why: '読み取れない行はないものとして扱うため、その行で決めたことが点検に反映されません。',
  example: {
    wrong: '様式定義の欄に「個表」と書かれている。',
    right: '「個票」に直します。使える言葉は、様式定義シートのドロップダウンから選べます。',
  },
  *check({ evaluation: { layout } }) {
    // Of another workbook's sheet, no cell of this one can be named.
    const isGiven = layout.source === 'given';
    for (const { place, text, fault } of layout.problems) {
      const whose = isGiven ? '企画の様式定義' : '様式定義';
      const what = text === '' ? `${whose}に足りない記入があります` : `${whose}の${quote(text)}を使えません`;
      yield {
        at: isGiven ? null : place,
        item: '様式定義',
        message: `${what}。${fault}。直すまでは、この行がないものとして扱います。`,
        reads: [text, fault],
      };
    }
  },
});

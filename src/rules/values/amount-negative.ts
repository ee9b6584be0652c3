import { textOf } from '../../model/field';
import { amountName, ownerOf } from '../facts/notable-amounts';
import { showsOtherwise } from '../../workbook/format/shows-otherwise';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const amountNegative = rule({
  id: 'amount-negative',
  name: 'マイナスの金額',
  severity: 'query',
  about: '事業費・所要一般財源・概算人件費と、様式定義の金額の項目が、マイナスでないこと。',
  why: '予算額がマイナスになることは通常なく、符号の誤りや、増減額を入力した疑いがあります。',
  example: {
    wrong: '所要一般財源に「△500」と入力されている。',
    right: '正しい金額に直します。歳入が上回るなどマイナスが正しい場合は、理由を記録して確認済みにします。',
  },
  yieldsTo: ['shown-otherwise'],
  *check({ facts }) {
    for (const amount of facts.notableAmounts) {
      const { field } = amount;
      if (field.value === null || field.value.thousandYen >= 0) continue;
      if (typeof field.raw === 'number' && showsOtherwise(field.raw, field.format) !== null) continue;
      yield {
        at: field,
        owner: ownerOf(amount),
        message: `${amountName(amount)}が${quote(textOf(field))}とマイナスになっています。0以上の金額に直すか、マイナスになる理由を記録してください。`,
      };
    }
  },
});

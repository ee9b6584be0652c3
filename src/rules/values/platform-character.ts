import { textOf } from '../../model/field';
import { platformCharactersIn } from '../words/platform-characters';
import { listed, quote } from '../words/quote';
import { rule } from '../rule';

export const platformCharacter = rule({
  id: 'platform-character',
  name: '機種依存文字',
  severity: 'notice',
  about: '①、Ⅰ、㈱、髙 などの機種依存文字を使っていないこと。既定では点検しない。',
  why: '公開先の環境や古い機器では、文字化けすることがあります。',
  example: {
    wrong: '概要に「①研修の実施」と入力されている。',
    right: '「(1)研修の実施」のように、どの環境でも表示できる文字に置き換えます。',
  },
  off: true,
  *check({ facts }) {
    for (const { field, owner } of facts.fieldsThat((one) => platformCharactersIn(textOf(one)).length > 0)) {
      const found = platformCharactersIn(textOf(field));
      yield {
        at: field,
        owner,
        message: `「${field.label}」に機種依存文字${listed(found.map(quote), '字')}があります。どの環境でも表示できる文字に置き換えてください。`,
      };
    }
  },
});

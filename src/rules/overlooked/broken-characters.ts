import { textOf } from '../../model/field';
import { isProse } from '../facts/fields-that';
import { rule } from '../rule';
import { brokenAt, isBroken } from '../words/broken';

export const brokenCharacters = rule({
  id: 'broken-characters',
  name: '文字化け',
  severity: 'query',
  about: '文字化け（�、外字領域の文字、「???」の並び、「縺ｮ」のような別の文字への化け）がないこと。',
  why: '別のシステムから取り込むときに失われた文字は、公表すると読めません。外字は、ほかのパソコンでは別の字や空白になります。',
  example: {
    wrong: '担当部・課が「商工課 ???」となっている。',
    right: '元の文書を確かめて、正しい文字を入力し直します。外字は、標準の文字に置き換えます。',
  },
  yieldsTo: ['attribute-differs', 'measure-name-differs', 'project-renamed'],
  *check({ facts }) {
    for (const { field, kind, owner } of facts.notableFields) {
      // Of a number, code or choice that is garbled, the rule of its kind speaks.
      if (!isProse(kind) || typeof field.raw !== 'string' || !isBroken(field.raw)) continue;
      if (facts.comparedFields.has(field)) continue;
      const text = textOf(field);
      const before = [...text.slice(0, brokenAt(text))].slice(-8).join('').replace(/\s+/gu, ' ');
      const what = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/u.test(text) ? '外字（私用領域の文字）' : '文字化け';
      yield {
        at: field,
        owner,
        message: `「${field.label}」の${before === '' ? '先頭' : `「${before}」の後ろ`}に、${what}があります。元の文書を確かめて、正しい文字に直してください。`,
      };
    }
  },
});

import type { Field } from '../../model/field';
import type { Fix } from '../../model/finding';
import { markupIn, withoutMarkup } from '../words/markup';
import { quote } from '../words/quote';
import { replace } from '../words/replace';
import { rule } from '../rule';

export const markupLeft = rule({
  id: 'markup-left',
  name: '不要なタグ・記号',
  severity: 'query',
  about: '文章に、HTMLのタグ（<p>、<br> など）、&nbsp; などの記号、_x000D_、制御文字が残っていないこと。',
  why: 'ほかのシステムから写した文章に残りやすく、そのまま印刷・公表されてしまいます。「<主な取組>」のような見出しは対象にしません。',
  example: {
    wrong: '概要が「<p>補助金を交付する。</p>」となっている。',
    right: '「補助金を交付する。」のように、文章だけにします（自動で直せます）。',
  },
  fix: 'one',
  *check({ facts }) {
    for (const { field, kind, owner } of facts.notableFields) {
      if (kind !== 'longText' || typeof field.raw !== 'string') continue;
      const found = markupIn(field.raw);
      if (found.length === 0) continue;
      const fix = cleaning(field, withoutMarkup(field.raw));
      yield {
        at: field,
        owner,
        message: `「${field.label}」の文章に、表示に不要な${found.slice(0, 3).map(visible).join('')}${found.length > 3 ? 'など' : ''}が残っています。取り除いてください。`,
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** No fix where nothing would be left: staff have to write the text. */
function cleaning(field: Field<unknown>, clean: string): Fix | null {
  const edit = clean === '' ? null : replace(field, clean);
  return edit && { type: 'one', label: `${quote(clean)}に直す`, edits: [edit] };
}

/** A control character by its code, since it cannot be seen. */
const visible = (piece: string): string =>
  piece.length > 1 ? quote(piece) : `制御文字（U+${piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}）`;

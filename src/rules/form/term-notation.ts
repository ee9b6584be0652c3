import type { Term } from '../../layout/layout';
import type { Evaluation } from '../../model/evaluation';
import { listed, quote } from '../words/quote';
import { replace } from '../words/replace';
import { rule } from '../rule';

export const termNotation = rule({
  id: 'term-notation',
  name: '用字用語',
  severity: 'notice',
  about:
    '文章の用字用語が、様式定義の「使わない表記・使う表記」の表のとおりであること。施策・事業・指標の名称は、文章に引用したものも含めて問わない。',
  why: '同じ言葉の書き方がそろっていないと、公表する資料として読みにくくなります。',
  example: {
    wrong: '様式定義で「子供」は「こども」と書くと決めているのに、概要に「子供の居場所」とある。',
    right: '「こどもの居場所」に直します（自動で直せます）。',
  },
  fix: 'one',
  *check({ evaluation, facts }) {
    const { terms } = evaluation.layout;
    if (terms.length === 0) return;
    const uses = new Map(terms.map(({ avoid, use }) => [avoid, use]));
    const words = wordsIn(terms, namesIn(evaluation));
    for (const { field, kind, owner } of facts.notableFields) {
      if (kind !== 'longText' || typeof field.raw !== 'string') continue;
      const found = [...new Set(field.raw.match(words))].filter((word) => uses.has(word));
      if (found.length === 0) continue;
      // Where no other word is given, staff have to write the text anew.
      const isAnswered = found.every((word) => uses.get(word) !== '');
      const edit = isAnswered
        ? replace(
            field,
            field.raw.replace(words, (word) => uses.get(word) ?? word),
          )
        : null;
      const shown = found.map((word) =>
        uses.get(word) ? `${quote(word)}→${quote(uses.get(word) ?? '')}` : quote(word),
      );
      yield {
        at: field,
        owner,
        message: `「${field.label}」に、様式定義で使わないと決めた表記があります（${listed(shown, '語')}）。決めた表記に直してください。`,
        reads: found.map((word) => uses.get(word) ?? ''),
        ...(edit ? { fix: { type: 'one', label: `${listed(shown, '語')}に直す`, edits: [edit] } } : {}),
      };
    }
  },
});

/**
 * Finds words to avoid, the longest first. Names, and right words, that hold one of them are found as well, so that it
 * is passed over within them.
 */
function wordsIn(terms: readonly Term[], names: readonly string[]): RegExp {
  const avoided = terms.map(({ avoid }) => avoid);
  const kept = [...names, ...terms.map(({ use }) => use)].filter((text) => avoided.some((word) => text.includes(word)));
  const words = [...new Set([...avoided, ...kept])].sort((a, b) => b.length - a.length);
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('|'), 'gu');
}

function namesIn({ measures, kpis, list, cards }: Evaluation): string[] {
  const named = [...measures, ...kpis, ...(list?.rows ?? []), ...cards];
  return [...new Set(named.flatMap(({ name }) => name.value ?? []))];
}

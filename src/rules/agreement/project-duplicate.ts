import type { RepeatedProjects } from '../../model/evaluation';
import { plainName, projectName } from '../../model/names';
import { quote, shorten } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule, type Violation } from '../rule';

export const projectDuplicate = rule({
  id: 'project-duplicate',
  name: '同じ名称の事業',
  severity: 'query',
  about: '同じ名称の事業が二つないこと（片方に「（再掲）」と付いたものを除く）。',
  why: '同じ事業の個票が二つあると、事業費が二重に集計されるおそれがあります。',
  example: {
    wrong: '施策1と施策2の両方に「計量業務」の個票がある。',
    right: '同じ事業であれば片方の事業名に「（再掲）」と付け、別の事業であれば名称で区別できるようにします。',
  },
  yieldsTo: ['project-renamed'],
  *check({ evaluation: { repeatedTables }, facts: { duplicateCards: duplicates, copiedSheets: copies } }) {
    yield* repeatedTables.map(repetition);
    for (const [sheet, [first, ...others]] of copies) {
      if (!first) continue;
      const originals = [first, ...others].flatMap((card) => duplicates.get(card) ?? []);
      const where = [...new Set(originals.map(({ name }) => `「${name.place.sheet}」`))].join('');
      yield {
        at: first.name,
        owner: projectName(first),
        message: `シート「${sheet}」の個票${others.length + 1}枚は、すべて${where}にもあります。シートの写しであれば、このシートを削除してください。`,
        reads: [...others, ...originals].map(({ name }) => name),
        related: originals.map(({ name }) => relatedTo(name)),
      };
    }
    for (const [card, first] of duplicates) {
      if (copies.has(card.name.place.sheet)) continue;
      yield {
        at: card.name,
        owner: projectName(card),
        message: `${quote(plainName(card.name))}という名称の個票が、ほかにもあります（${shorten(projectName(first))}）。同じ事業であれば一方に「（再掲）」と付け、別の事業であれば名称を改めてください。`,
        reads: [first.name, first.measure, card.measure],
        related: [relatedTo(first.name)],
      };
    }
  },
});

/**
 * The finding of a table whose projects stand in another one. A table that says all that the other says may be a later
 * version; one that says less sums it up, and may stay.
 */
function repetition({ place, projects, original, isWhole }: RepeatedProjects): Violation {
  const where = original.sheet === place.sheet ? 'このシートの別の表' : `「${original.sheet}」`;
  const said = `この表の事業${String(projects)}件は、すべて${where}にもあるため、この表は読み取っていません（点検も集計もしていません）`;
  return {
    at: place,
    message: isWhole
      ? `${said}。写しであれば削除し、こちらが正しければもう一方を削除してください。`
      : `${said}。まとめの表であれば、このままで構いません。`,
    reads: [projects, original.sheet],
    related: [{ ...original, label: '読み取った表' }],
    ...(isWhole ? {} : { severity: 'notice' as const }),
  };
}

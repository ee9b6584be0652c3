import type { BusinessCard } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { comparableName, plainName, projectName } from '../model/names';
import { relatedTo } from './related-to';
import { rule } from './rule';

export const projectDuplicate = rule({
  id: 'project-duplicate',
  severity: 'query',
  about: '同じ名称の事業が二つないこと（片方に「（再掲）」と付いたものを除く）。',
  why: '同じ事業の個票が二つあると、事業費が二重に集計されるおそれがあります。',
  example: {
    wrong: '施策1と施策2の両方に「計量業務」の個票がある。',
    right: '同じ事業であれば片方の事業名に「（再掲）」と付け、別の事業であれば名称で区別できるようにします。',
  },
  *check({ evaluation, pairing }) {
    // Where the list has another name for a card, `project-renamed` speaks.
    const isRenamed = (card: BusinessCard) => pairing.byCard.get(card)?.names === 'renamed';
    const named = evaluation.cards.filter((card) => card.name.state === 'read' && !card.relisted && !isRenamed(card));
    for (const [, [first, ...later]] of groupBy(named, (card) => comparableName(plainName(card.name)))) {
      if (!first) continue;
      for (const card of later) {
        yield {
          at: card.name,
          owner: projectName(card),
          message: `「${plainName(card.name)}」という名称の個票が、ほかにもあります（${projectName(first)}）。同じ事業であれば一方に「（再掲）」と付け、別の事業であれば名称を改めてください。`,
          reads: [first.name, first.measure, card.measure],
          related: [relatedTo(first.name)],
        };
      }
    }
  },
});

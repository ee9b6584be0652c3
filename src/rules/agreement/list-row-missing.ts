import { sections } from '../../layout/sections';
import type { BusinessCard, BusinessList } from '../../model/evaluation';
import { nameKey, plainName, projectName } from '../../model/names';
import { isNamed, unnamedIn } from '../facts/paired-names';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const listRowMissing = rule({
  id: 'list-row-missing',
  name: '一覧にない事業',
  severity: 'error',
  about: 'どの個票の事業も、事務事業一覧に載っていること。',
  why: '一覧は個票から作るものです。一覧に載っていない事業は、公表した一覧から漏れます。',
  example: {
    wrong: '年度の途中に「計量業務」の個票を加えたが、一覧には行を加えていない。',
    right: '「集計と一覧を作成」で一覧を作り直すと、個票のとおりの行が入ります。',
  },
  yieldsTo: [
    'required-blank',
    'label-missing',
    'card-outside-measure',
    'project-duplicate',
    'text-unfinished',
    'broken-characters',
  ],
  *check({ evaluation: { list, cards, missingLabels }, pairing, facts }) {
    if (!list) return;
    if (list.rows.length === 0) {
      if (!missingLabels.some(({ form }) => form === 'list')) yield* emptyList(list, cards);
      return;
    }
    const unnamed = unnamedIn(list.rows);
    for (const card of pairing.cardsAlone) {
      // A row whose name is still to be filled in may be this card's.
      if (!isNamed(card) || card.measure === null || unnamed.has(card.measure)) continue;
      // A row has this name, but belongs to another card: `project-duplicate` reports the card.
      if (facts.pairedNames.rows.has(nameKey(card.name))) continue;
      yield {
        at: card.name,
        owner: projectName(card),
        message: `${quote(plainName(card.name))}が事務事業一覧にありません。「集計と一覧を作成」で一覧を作り直すか、一覧に行を加えてください。`,
        reads: [card.measure],
        related: [{ ...list.place, label: sections.list.name }],
      };
    }
  },
});

/** Reports a list without any row once, at the first card, and not at every card. */
function* emptyList({ place }: BusinessList, cards: readonly BusinessCard[]): Iterable<Violation> {
  const [first, ...others] = cards.filter(({ name }) => name.state === 'read');
  if (!first) return;
  const more = others.length > 0 ? `ほか${others.length}事業` : '';
  yield {
    at: first.name,
    owner: projectName(first),
    message: `事務事業一覧に事業が1件もなく、${quote(plainName(first.name))}${more}が載っていません。「集計と一覧を作成」で一覧を作り直してください。`,
    reads: others.map(({ name }) => name),
    related: [{ ...place, label: sections.list.name }],
  };
}

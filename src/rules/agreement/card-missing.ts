import { measureLabel, measureWordIn, nameKey, plainName, projectName } from '../../model/names';
import { isNamed, unnamedIn } from '../facts/paired-names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const cardMissing = rule({
  id: 'card-missing',
  name: '個票がない事業',
  severity: 'error',
  about: '事務事業一覧に載っているどの事業にも、同じ施策の下に個票があること。',
  why: '個票のない事業は、事業費の集計から漏れます。',
  example: {
    wrong: '一覧の施策1に「計量業務」があるが、個票は施策3の下にある。',
    right: '正しい施策を確かめ、個票を施策1の下へ移すか、一覧の行を施策3の下へ移します。',
  },
  yieldsTo: [
    'required-blank',
    'sheet-hidden',
    'section-duplicate',
    'label-missing',
    'text-unfinished',
    'broken-characters',
  ],
  *check({ evaluation, pairing, facts }) {
    if (evaluation.cards.length === 0) return;
    const unnamed = unnamedIn(evaluation.cards);
    for (const row of pairing.rowsAlone) {
      // A card whose name is still to be filled in may be this row's. `sheet-hidden` reports cards on hidden sheets.
      if (!isNamed(row) || unnamed.has(row.measure) || facts.hiddenParts.cards.has(row)) continue;
      if (row.relisted && facts.pairedNames.cards.has(nameKey(row.name))) continue;
      yield {
        at: row.name,
        owner: projectName(row),
        message: `一覧にある${quote(plainName(row.name))}の個票が見つかりません。個票を加えるか、一覧から行を削除してください。`,
        reads: [row.measure],
      };
    }
    const { doubledHeadings: doubled, misnumberedHeadings: misnumbered, rowsWithoutHeading: headless } = facts;
    for (const { row, card } of pairing.pairs) {
      if (row.measure === null || card.measure === null || row.measure === card.measure) continue;
      if (row.relisted || card.relisted || doubled.has(row.measure) || headless.has(row)) continue;
      if (card.heading && misnumbered.has(card.heading)) continue;
      yield {
        at: row.name,
        owner: projectName(row),
        message: `一覧では${measureLabel(row.measure, evaluation.layout)}にある${quote(plainName(row.name))}の個票が、${measureLabel(card.measure, evaluation.layout)}の下にあります。個票か一覧の行を、正しい${measureWordIn(evaluation.layout)}の下へ移してください。`,
        reads: [row.measure, card.measure, card.name],
        related: [relatedTo(card.name)],
      };
    }
    for (const [heading, { cards, listed }] of misnumbered) {
      yield {
        at: heading.numberPlace,
        owner: measureLabel(heading.number, evaluation.layout),
        message: `個票の見出しが「${measureLabel(heading.number, evaluation.layout)}」となっていますが、その下の${cards.length}枚は、一覧ではすべて${measureLabel(listed, evaluation.layout)}にあります。見出しの番号を確かめ、正しく直してください。`,
        reads: [heading.number, listed, ...cards.map((card) => card.name)],
        related: cards.map((card) => relatedTo(card.name)),
      };
    }
  },
});

import { meaningsOf } from '../../model/direction';
import type { Evaluation } from '../../model/evaluation';
import { isCardsOnly } from '../../model/is-evaluation';
import { comparableName, nameKey, plainName, projectName } from '../../model/names';
import type { Place } from '../../workbook/cell';
import { unnamedIn } from '../facts/paired-names';
import { quote } from '../words/quote';
import { relatedToLast } from '../words/related-to';
import { rule } from '../rule';

/** The heading of its 施策 in the list, which lacks it, too; without a list, the last card of its 施策. */
function whereItWouldStand({ list, cards }: Evaluation, measure: number | null): Place | null {
  if (list) return list.headings.find(({ number }) => number === measure)?.numberPlace ?? list.place;
  const beside = cards.filter((card) => card.measure === measure);
  return (beside.at(-1) ?? cards.at(-1))?.name.place ?? null;
}

export const projectVanished = rule({
  id: 'project-vanished',
  name: '前年度から消えた事業',
  severity: 'query',
  about:
    '前年度のブックと比べるとき、前年度の事業の個票が今年度もあること（前年度の次年度方針が終了や移管にあたる事業を除く）。',
  why: '続けるはずの事業の個票がないときは、作り忘れか、名称が大きく変わったことが考えられます。',
  example: {
    wrong: '前年度の次年度方針が「継続」の事業の個票が、今年度のブックにない。',
    right: '個票を加えます。終了した事業や名称を変えた事業であれば、理由を付けて確認済みにします。',
  },
  yieldsTo: ['card-missing'],
  *check({ evaluation, last }) {
    const { cards, list } = evaluation;
    // A department's workbook has the department's cards alone.
    if (!last || cards.length === 0 || (isCardsOnly(evaluation) && !isCardsOnly(last.last))) return;
    const meanings = meaningsOf(last.last.layout);
    const unnamed = unnamedIn(cards);
    const listed = new Set(list?.rows.map(({ name }) => nameKey(name)));
    for (const card of last.gone) {
      const direction = card.direction.value;
      const meaning = direction === null ? undefined : meanings.get(comparableName(direction));
      if (meaning === '終了' || meaning === '移管') continue;
      if (unnamed.has(card.measure) || listed.has(nameKey(card.name))) continue;
      yield {
        at: whereItWouldStand(evaluation, card.measure),
        owner: projectName(card),
        message: `前年度の「${plainName(card.name)}」（次年度方針${direction === null ? 'の記入なし' : quote(direction)}）の個票がありません。個票を加えるか、終了や名称の変更であれば理由を記録してください。`,
        reads: [direction],
        related: [relatedToLast(card.name, last.last.workbook)],
      };
    }
  },
});

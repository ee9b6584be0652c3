import { cardFinder } from '../model/card-finder';
import { unknownValues } from '../model/unknown-values';
import { told, write, type Carrying } from './carrying';
import { ownerNow, type Staying } from './projects';

/**
 * Nobody knows what items of no layout say, nor of which year: they stay, and each is told. A card that is spare by now
 * says nothing of any project.
 */
export function leaveUnknown(carrying: Carrying, staying: Staying): void {
  const { review, draft, lines } = carrying;
  const cardAt = cardFinder(review.evaluation.cards);
  const inUse = new Set(staying.cards);
  for (const { label, place } of unknownValues(review.evaluation.unknownLabels)) {
    const before = told(draft.now(place));
    if (before === null || draft.first(place)?.formula) continue;
    const card = cardAt(place);
    if (card && !inUse.has(card)) write(carrying, place, null, { what: 'emptied', owner: '', field: label });
    else {
      const owner = card ? ownerNow(draft, card) : '';
      lines.push({ what: 'kept', place, owner, field: label, before, after: unknownStays });
    }
  }
}

const unknownStays = '様式にない項目のため、そのままにしました。前年度のものであれば手で直してください。';

import { meaningsOf } from '../model/direction';
import type { ProjectEntry } from '../model/evaluation';
import { textOf } from '../model/field';
import { comparableName } from '../model/names';
import { told, type Carrying } from './carrying';
import { ownerNow, type Staying } from './projects';

/** What the directions mean of projects that next year's workbook has no more. */
const gone: readonly unknown[] = ['終了', '移管'];

/** Says of projects that stay, though what is said of them may well mean that they end: 終了予定, or 終了 on the list alone. */
export function tellUncertainEnds(carrying: Carrying, staying: Staying): void {
  const { review, draft, lines } = carrying;
  const meanings = meaningsOf(review.evaluation.layout);
  const endings = [...meanings].flatMap(([word, meaning]) => (gone.includes(meaning) ? word : []));
  const meansEnd = (text: string): boolean => gone.includes(meanings.get(comparableName(text)));
  const mayMeanEnd = (text: string): boolean =>
    !meanings.has(comparableName(text)) && endings.some((word) => comparableName(text).includes(word));
  const tell = (entry: ProjectEntry, before: string, after: string): void =>
    void lines.push({
      what: 'kept',
      place: entry.direction.place,
      owner: ownerNow(draft, entry),
      field: entry.direction.label,
      before,
      after,
    });
  const now = ({ direction: { state, place } }: ProjectEntry): string =>
    state === 'missing' ? '' : String(told(draft.now(place)) ?? '');
  for (const card of staying.cards) if (mayMeanEnd(now(card))) tell(card, now(card), isUnclear);
  const onCards = new Map(
    [...review.pairing.byRow].map(([row, { card }]) => [comparableName(textOf(row.name)), card.direction] as const),
  );
  for (const row of staying.rows) {
    const onCard = onCards.get(comparableName(String(told(draft.now(row.name.place)) ?? '')));
    if (onCard && onCard.state !== 'missing' && meansEnd(now(row)) && !meansEnd(textOf(onCard)))
      tell(row, now(row), endsOnListAlone);
  }
}

const isUnclear =
  '終了する事業かどうか分からないため、除いていません。終了する事業であれば、元のブックで「終了」などの言葉に直してから作り直してください。';
const endsOnListAlone =
  '一覧では終わる事業ですが、個票ではそうでないため、除いていません。終了する事業であれば、元のブックの個票を直してから作り直してください。';

import type { ProjectEntry } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { measureLabel, plainName, projectName } from '../../model/names';
import type { Pair } from '../../model/pairing';
import { displacements } from '../facts/displacements';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const projectOrderDiffers = rule({
  id: 'project-order-differs',
  name: '並び順の不一致',
  severity: 'query',
  about: '事業の並び順が、一覧と個票で同じであること。',
  why: '一覧の番号と個票の番号が食い違い、番号で事業を探す人が別の個票を開きます。',
  example: {
    wrong: '施策1の3番と4番の事業が、一覧と個票で入れ替わっている。',
    right: '正しい順を確かめ、一覧か個票を並べ替えます。「集計と一覧を作成」で一覧を作り直すと、個票の順になります。',
  },
  yieldsTo: ['number-not-sequential', 'card-missing'],
  *check({ evaluation: { cards, layout, list }, pairing }) {
    if (!list) return;
    const places = new Map(list.rows.map((row, index) => [row, index]));
    const placeOf = ({ row }: Pair) => places.get(row) ?? 0;
    const cardsOf = groupBy(cards, (card) => card.measure);
    for (const measure of new Set(list.rows.map((row) => row.measure))) {
      if (measure === null) continue;
      const pairs = (cardsOf.get(measure) ?? []).flatMap((card) => {
        const pair = pairing.byCard.get(card);
        return pair?.row.measure === measure ? [pair] : [];
      });
      const listed = [...pairs].sort((a, b) => placeOf(a) - placeOf(b));
      if (onlyMisnumbered(pairs, listed)) continue;
      const rankOf = new Map(listed.map((pair, rank) => [pair, rank]));
      const ranks = pairs.map((pair) => rankOf.get(pair) ?? 0);
      for (const { index, swappedWith } of displacements(ranks)) {
        const pair = pairs[index];
        const other = swappedWith === null ? undefined : pairs[swappedWith];
        if (!pair) continue;
        const how = other
          ? `個票では${quote(plainName(pair.card.name))}、${quote(plainName(other.card.name))}の順ですが、一覧では入れ替わっています`
          : `${quote(plainName(pair.card.name))}は個票では${index + 1}番目ですが、一覧では${(ranks[index] ?? 0) + 1}番目です`;
        yield {
          at: pair.card.name,
          owner: projectName(pair.card),
          message: `${measureLabel(measure, layout)}の${how}。正しい順を確かめ、一覧か個票を並べ替えてください。`,
          reads: [pair.row.name, ...(other ? [other.card.name] : []), index, ranks[index] ?? null],
          related: [
            relatedTo(pair.row.name),
            ...(other ? [relatedTo(other.card.name), relatedTo(other.row.name)] : []),
          ],
        };
      }
    }
  },
});

/** Whether the two agree, or would once either is put in the order of its numbers: then the numbers are at fault. */
function onlyMisnumbered(byCards: readonly Pair[], listed: readonly Pair[]): boolean {
  if (isSameOrder(byCards, listed)) return true;
  const cardsInOrder = sortedBy(byCards, (pair) => pair.card);
  const rowsInOrder = sortedBy(listed, (pair) => pair.row);
  return (
    isSameOrder(cardsInOrder, listed) || isSameOrder(byCards, rowsInOrder) || isSameOrder(cardsInOrder, rowsInOrder)
  );
}

const isSameOrder = (a: readonly Pair[], b: readonly Pair[]) => a.every((pair, index) => pair === b[index]);

const sortedBy = (pairs: readonly Pair[], of: (pair: Pair) => ProjectEntry) =>
  [...pairs].sort((a, b) => (of(a).number.value ?? 0) - (of(b).number.value ?? 0));

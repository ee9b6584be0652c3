import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

/** Headings over cards that bear another number than the list: their number, the list's, and how many cards. */
const misnumbered = (puts: Readonly<Record<string, Put>>, data = clean) =>
  [...subjectOf(putAll(layOut(data), puts)).facts.misnumberedHeadings].map(([{ number }, { listed, cards }]) => [
    number,
    listed,
    cards.length,
  ]);
const secondAsFirst = { 'cardHeading/2/name': '施策1 経済循環の推進' };

describe("a heading with another 施策's number", () => {
  it('is told where the list has all of its cards under one other', () => {
    expect(misnumbered(secondAsFirst)).toEqual([[1, 2, 5]]);
    expect(misnumbered({})).toEqual([]);
  });

  it('is not told where the list has some of them under another yet', () => {
    expect(misnumbered({ ...secondAsFirst, 'list/2-5/name': '計量業務', 'list/3-7/name': '空き店舗対策事業' })).toEqual(
      [],
    );
  });

  it('is not told of a card alone, nor without a list', () => {
    const single = {
      ...clean,
      cardGroups: clean.cardGroups.map((group) =>
        group.measure === 2 ? { ...group, cards: group.cards.slice(0, 1) } : group,
      ),
    };
    expect(misnumbered(secondAsFirst, single)).toEqual([]);
    expect(misnumbered(secondAsFirst, { ...clean, list: null })).toEqual([]);
  });

  it('is not told of cards shown again, nor under headings of the list that miss or stand twice', () => {
    expect(misnumbered({ ...secondAsFirst, 'card/2-1/name': '桜咲く会津プロジェクト推進事業（再掲）' })).toEqual([]);
    expect(misnumbered({ ...secondAsFirst, 'list/heading/3/name': '施策2 経営基盤の強化' })).toEqual([]);
    expect(misnumbered({ ...secondAsFirst, 'list/heading/2/name': null })).toEqual([]);
  });

  it('is not told of cards under no heading', () => {
    const subject = subjectOf(putAll(layOut(clean, { sheetNames: 'plain' }), { 'cardHeading/2/name': null }));
    expect(subject.facts.misnumberedHeadings.size).toBe(0);
  });
});

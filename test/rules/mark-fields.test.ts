import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { markFields } from '../../src/rules/mark-fields';
import { textOf } from '../../src/model/field';
import { withCards } from './clean-but';
import { subjectOf } from './subject-of';

/** The cells of 重点事業, by owner, of an evaluation. */
const cells = (data: typeof clean) =>
  [...markFields(subjectOf(layOut(data).snapshot), 'priority')].map(({ field, owner }) => [owner.split(' ')[0], field?.place.sheet === '個票_施策1', field && textOf(field)]);
const marked = (priority: string | null) =>
  withCards(1, (cards) => cards.slice(0, 2).map((card, index) => (index === 0 ? { ...card, marks: { logicModel: null, priority, populationGoals: null, sdgTargets: null } } : card)));

describe('the mark of a project', () => {
  const onList = (clean.list?.groups ?? []).flatMap(({ measure, rows }) => rows.map((_, index) => `施策${String(measure)}-${String(index + 1)}`));

  it("is the list's", () => {
    expect(cells(clean).map(([owner]) => owner)).toEqual(onList);
  });

  it("is the card's, where it bears one", () => {
    const found = cells(marked('○'));
    expect(found.map(([owner]) => owner)).toEqual([...onList.slice(1), '施策1-1']);
    expect(found.at(-1)).toEqual(['施策1-1', true, '○']);
  });

  it("is the list's, where the card bears a blank one", () => {
    expect(cells(marked(null)).map(([owner]) => owner)).toEqual(onList);
  });

  it('is none without a list and a label', () => {
    expect(cells({ ...clean, list: null })).toEqual([]);
    expect(cells({ ...marked('○'), list: null })).toEqual([['施策1-1', true, '○']]);
  });
});

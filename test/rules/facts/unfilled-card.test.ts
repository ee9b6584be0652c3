import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { isUnfilled } from '../../../src/model/unfilled';
import { unfilledCard } from '../../../src/rules/facts/unfilled-card';
import { textOf } from '../../../src/model/field';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const laidOut = () => layOut(clean);
const keysOf = (id: string) =>
  [...laidOut().places.keys()].filter((key) => key.startsWith(`card/${id}/`) && !/label|number|year/u.test(key));
const emptied = (id: string): Record<string, Put> => Object.fromEntries(keysOf(id).map((key) => [key, null]));

/** What is said of the cards that nobody has begun to fill in. */
function said(puts: Readonly<Record<string, Put>>) {
  const subject = subjectOf(putAll(laidOut(), puts));
  return subject.evaluation.cards.filter(isUnfilled).map((card) => {
    const { at, message, owner, related } = unfilledCard(card, subject);
    return {
      label: at && 'label' in at ? at.label : null,
      text: at && 'raw' in at ? textOf(at) : null,
      message,
      owner,
      related: related?.map(({ row }) => row),
    };
  });
}

describe('a card that nobody has begun to fill in', () => {
  it('is told by its name', () => {
    expect(said({ ...emptied('3-7'), 'card/3-7/name': '計量業務' })).toEqual([
      {
        label: '法定／自主',
        text: '',
        owner: '施策3-7 計量業務',
        related: [],
        message: '「計量業務」の個票は、まだ記入されていません。事業の内容と財務内容を記入してください。',
      },
    ]);
  });

  it('is told by the listed project of its number, where it bears no name', () => {
    const [one, ...others] = said(emptied('3-7'));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      label: '事業名',
      owner: '施策3-7',
      message:
        'この個票は、まだ記入されていません（一覧にある「計量業務」の個票がありません）。事業の内容と財務内容を記入してください。',
    });
    expect(one?.related).toHaveLength(1);
  });

  it('is told by that project alone, though others have no card either', () => {
    expect(said({ ...emptied('3-7'), ...emptied('3-8') }).map(({ related }) => related?.length)).toEqual([1, 1]);
    expect(
      said({ ...emptied('2-5'), ...emptied('3-7'), 'card/2-5/number': 9, 'card/3-7/number': 9 }).map(
        ({ related }) => related?.length,
      ),
    ).toEqual([1, 1]);
  });

  it('is told by all listed projects of its 施策 without a card, where its number tells none', () => {
    const [one] = said({ ...emptied('3-7'), ...emptied('3-8'), 'card/3-7/number': 9, 'card/3-8/number': 10 });
    expect(one?.message).toMatch(/（一覧にある「計量業務」「[^」]+」の個票がありません）/u);
    expect(one?.related).toHaveLength(2);
  });

  it('is told by none that is unnamed or of another 施策', () => {
    const unnamed = {
      ...emptied('3-7'),
      ...emptied('3-8'),
      'card/3-7/number': 9,
      'card/3-8/number': 10,
      'list/3-7/name': null,
    };
    expect(said(unnamed).map(({ related }) => related?.length)).toEqual([1]);
    expect(
      said({ ...emptied('3-7'), 'card/2-5/name': '市民農園の開設' }).map(({ related }) => related?.length),
    ).toEqual([1]);
  });
});

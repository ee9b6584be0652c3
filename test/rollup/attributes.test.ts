import { readBusinessList } from '../../src/read/sections/business-list';
import { read } from '../../src/read/read';
import { readSheet } from '../../src/read/sheet/sheet';
import { attributesOf, inOrder } from '../../src/rollup/attributes';
import { cardRows } from '../read/a-card';
import { aSheet, type Row } from '../read/a-sheet';

const cardWith = (typed: Parameters<typeof cardRows>[0]) => {
  const [card] = read({ name: 'a.xlsx', sheets: [aSheet(cardRows(typed))] }).cards;
  if (!card) throw new Error('no card');
  return card;
};
const rowWith = (...marks: (string | null)[]) => {
  const rows: Row[] = [
    ['番号', '重点事業', '人口減少対策', 'SDGs', '事務事業名', '担当部・課'],
    [1, ...marks, '支援', '商工課'],
  ];
  return readBusinessList(readSheet(aSheet(rows))).list?.rows[0];
};

describe('the attributes of a project', () => {
  it("are its card's", () => {
    const card = cardWith({ D2: '次年度方針', E2: '継 続 ', E1: '自主', C2: '観光商工部・商工課、観光課、農政部' });
    expect(attributesOf(card, undefined)).toEqual({
      direction: ['継続'],
      kind: ['自主'],
      division: ['観光商工部', '農政部'],
      department: ['観光商工部・商工課', '観光商工部・観光課', '農政部'],
      priority: [''],
      populationGoal: [''],
      sdgGoal: [''],
      sdgTarget: [''],
    });
  });

  it("are the list's marks, each once", () => {
    expect(attributesOf(cardWith({}), rowWith('◎', '基本目標1・2', '8.3、8.10、11.a、8.3'))).toMatchObject({
      priority: ['◎'],
      populationGoal: ['基本目標1', '基本目標2'],
      sdgGoal: ['8', '11'],
      sdgTarget: ['8.3', '8.10', '11.a'],
    });
  });

  it("are the card's own marks before the list's", () => {
    const card = cardWith({ B9: '重点事業', C9: '○', B10: '人口減少対策', C10: '基本目標4', B11: 'SDGs', C11: '11.4' });
    expect(attributesOf(card, rowWith('◎', '基本目標1', '8.3'))).toMatchObject({
      priority: ['○'],
      populationGoal: ['基本目標4'],
      sdgGoal: ['11'],
      sdgTarget: ['11.4'],
    });
  });

  it('are nothing where a dash or nothing stands', () => {
    expect(attributesOf(cardWith({}), rowWith('—', '—', '—'))).toMatchObject({
      priority: [''],
      populationGoal: [''],
      sdgGoal: [''],
      sdgTarget: [''],
    });
    expect(attributesOf(cardWith({ E1: null, C2: null, E2: null }), rowWith(null, null, null))).toMatchObject({
      direction: [''],
      kind: [''],
      division: [''],
      department: [''],
    });
  });
});

describe('the order of values', () => {
  it.each([
    ['direction', ['', '終了', '重点化', '継続', '別の語', '拡充'], ['継続', '拡充', '終了', '重点化', '別の語', '']],
    ['kind', ['自主', 'その他', '法定'], ['法定', '自主', 'その他']],
    ['division', ['b部', '', 'a部'], ['b部', 'a部', '']],
    ['department', ['b課', '', 'a課'], ['b課', 'a課', '']],
    ['sdgGoal', ['11', '', '8', '9'], ['8', '9', '11', '']],
    ['sdgTarget', ['11.a', '8.10', '11.4', '', '8.2'], ['8.2', '8.10', '11.4', '11.a', '']],
    ['populationGoal', ['基本目標10', '基本目標2', ''], ['基本目標2', '基本目標10', '']],
    ['priority', ['', '×', '○', '◎'], ['◎', '○', '×', '']],
  ] as const)('of %s', (attribute, values, ordered) => {
    expect(inOrder(attribute, values)).toEqual(ordered);
  });
});

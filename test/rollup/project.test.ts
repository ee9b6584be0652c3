import type { YearColumn } from '../../src/layout/kinds';
import { defaultSettings } from '../../src/model/settings';
import { read } from '../../src/read/read';
import { noGaps } from '../../src/rollup/gaps';
import { projectOf } from '../../src/rollup/project';
import { cardRows } from '../read/a-card';
import { aSheet } from '../read/a-sheet';

const columns: readonly YearColumn[] = [
  { year: 2023, kind: '決算' },
  { year: 2024, kind: '予算' },
  { year: 2025, kind: '見込み' },
];
const projectWith = (typed: Parameters<typeof cardRows>[0] = {}, settings = defaultSettings) => {
  const [card] = read({ name: 'a.xlsx', sheets: [aSheet(cardRows(typed))] }).cards;
  if (!card) throw new Error('no card');
  return projectOf(card, undefined, { columns, figures: [], gapsOf: () => noGaps }, settings);
};

describe('a project', () => {
  it("has its amounts in the order of the roll-up's columns", () => {
    expect(projectWith().amounts).toEqual({
      cost: [null, 100, 200],
      generalFunds: [null, 10, 20],
      labour: [null, 1, 2],
    });
    expect(projectWith({ E3: '令和7年度(見込み)', F3: '令和6年度(予算)' }).amounts.cost).toEqual([null, 200, 100]);
    expect(projectWith({ E3: '令和5年度(決算)' }).amounts.cost).toEqual([100, null, 200]);
  });

  it('has nothing where an amount or its year cannot be read', () => {
    expect(projectWith({ E4: '調整中', F4: null }).amounts.cost).toEqual([null, null, null]);
    expect(projectWith({ E3: '来年' }).amounts.cost).toEqual([null, null, 200]);
  });

  it('has the sum, where two of its headings are alike', () => {
    expect(projectWith({ F3: '令和6年度(予算)' }).amounts.cost).toEqual([null, 300, null]);
  });

  it("says which of the roll-up's columns each of the card's stands for", () => {
    expect(projectWith().places).toEqual([1, 2]);
    expect(projectWith({ F3: '令和6年度(予算)' }).places).toEqual([1, 1]);
    expect(projectWith({ E3: '来年' }).places).toEqual([-1, 2]);
  });

  it('is named without （再掲）', () => {
    expect(projectWith({ C1: ' 支援（再掲）' }).name).toBe('支援');
  });

  it('is a deposit by its name and the settings', () => {
    const add = { ...defaultSettings, deposits: { add: ['支援'], except: [] } };
    expect([projectWith().deposit, projectWith({ C1: '制度預託金' }).deposit, projectWith({}, add).deposit]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('has its attributes', () => {
    expect(projectWith().attributes).toMatchObject({ direction: ['継続'], department: ['商工課'] });
  });
});

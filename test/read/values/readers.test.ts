import type { ValueKind } from '../../../src/layout/kinds';
import { noContext, readAs, type Context } from '../../../src/read/values/reading';
import { readers } from '../../../src/read/values/readers';
import { aCell } from '../a-cell';

const read = (kind: ValueKind, text: string, context: Context = noContext) => readers[kind](aCell(text), context);

describe('each kind of value', () => {
  it.each<[ValueKind, string, unknown, boolean?]>([
    ['text', ' 名 ', '名'],
    ['longText', ' 長い文 ', '長い文'],
    ['integer', '１', 1, true],
    ['measureNumber', '施策1', 1],
    ['obligation', '法 定', '法定'],
    ['departments', '観光商工部商工課', [{ division: '観光商工部', section: '商工課' }]],
    ['direction', '継 続', '継続'],
    ['unit', '単位(円)', { name: '円', factor: 0.001 }],
    ['yearColumn', 'R6(予算)', { year: 2024, kind: '予算' }],
    ['fiscalYear', 'R6', 2024],
    ['amount', '2,500', { thousandYen: 2500, factor: 1, dash: false }, true],
    ['figure', '80', { type: 'number', number: 80, year: null }, true],
    ['mark', ' ◎ ', '◎'],
    ['populationGoals', '基本目標1・2', [1, 2]],
    ['sdgTargets', '11.4', ['11.4']],
    ['areaCode', '13-1', { area: '13', measure: 1 }],
  ])('%s is read from %j', (kind, text, value, asText = false) => {
    expect(read(kind, text)).toEqual(readAs(value, asText));
    expect(read(kind, text)).toEqual(readAs(value, asText));
  });

  it('is read by what else is told of it', () => {
    expect(read('amount', '2500', { ...noContext, moneyFactor: 1000, figureUnit: '' })).toEqual(
      readAs({ thousandYen: 2500000, factor: 1000, dash: false }, true),
    );
    expect(read('figure', '80人', { ...noContext, moneyFactor: 1, figureUnit: '人' })).toEqual(
      readAs({ type: 'number', number: 80, year: null }),
    );
  });
});

import { isDash, parseNumber, readAmount, readFigure, readInteger, unitIn } from '../../../src/read/values/numbers';
import { noContext, readAs, unreadable } from '../../../src/read/values/reading';
import { aCell } from '../a-cell';

const error = aCell({ error: '#DIV/0!' });

describe('a number as text', () => {
  it.each([
    ['2500', 2500],
    ['2,500', 2500],
    ['２，５００', 2500],
    ['1,234,567', 1234567],
    [' 2 500 ', 2500],
    ['2500.25', 2500.25],
    ['.25', 0.25],
    ['0', 0],
    ['-2500.5', -2500.5],
    ['△2500', -2500],
    ['▲2,500', -2500],
    ['−3', -3],
  ])('%j is %d', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', '-', '2,50', '25,00', '2500,000', ',500', '2.', '1.2.3', '--1', '+1', '約2500', '2500人', '1e3'])(
    '%j is none',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );
});

describe('a dash', () => {
  it.each(['—', '－', '-', ' ー\n', '─'])('is %j', (text) => expect(isDash(text)).toBe(true));
  it.each(['', '- -', '0', '△'])('is not %j', (text) => expect(isDash(text)).toBe(false));
});

describe('an amount', () => {
  const amount = (thousandYen: number, factor = 1) => ({ thousandYen, factor, dash: false });
  const inYen = { ...noContext, moneyFactor: 0.001 };

  it.each([
    ['a number', aCell(2500), amount(2500)],
    ['one shown with commas', aCell(2500, '#,##0'), amount(2500)],
    ['one shown as 千円', aCell(2500, '#,##0"千円"'), amount(2500)],
    ['円 shown as 千円', aCell(2500000, '#,##0,'), amount(2500, 0.001)],
    ['円 shown with 円', aCell(2500000, '#,##0"円"'), amount(2500, 0.001)],
    ['百万円', aCell(2.5, '0.0"百万円"'), amount(2500, 1000)],
    ['万円, which is not 円', aCell(250, '0"万円"'), amount(2500, 10)],
    ['a fraction without its crumbs', aCell(0.1 + 0.2), amount(0.3)],
  ])('is %s', (_, cell, value) => {
    expect(readAmount(cell, noContext)).toEqual(readAs(value));
  });

  it.each([
    ['2,500', amount(2500)],
    ['２５００千円', amount(2500)],
    ['△30', amount(-30)],
  ])('may be text: %j', (text, value) => {
    expect(readAmount(aCell(text), noContext)).toEqual(readAs(value, true));
  });

  it("is counted in the card's unit, unless its format shows another", () => {
    expect(readAmount(aCell(2500000), inYen)).toEqual(readAs(amount(2500, 0.001)));
    expect(readAmount(aCell('2500000'), inYen)).toEqual(readAs(amount(2500, 0.001), true));
    expect(readAmount(aCell('2,500,000円'), inYen)).toEqual(readAs(amount(2500, 0.001), true));
    expect(readAmount(aCell(2500, '0"千円"'), inYen)).toEqual(readAs(amount(2500)));
  });

  it('is nothing where a dash stands', () => {
    expect(readAmount(aCell(' — '), inYen)).toEqual(readAs({ thousandYen: 0, factor: 0.001, dash: true }));
  });

  it.each([
    ...['調整中', '約2500', '千円', '2500円千円', '2500千円余', '', '2,500,000円', '2.5 百万円', '250万円'],
    ...['2.500', '△1.234.567', '２．５００千円'],
  ])('is not %j', (text) => {
    expect(readAmount(aCell(text), noContext)).toEqual(unreadable);
  });

  it('may have three digits behind a point in 百万円, or behind 0', () => {
    expect(readAmount(aCell('2.500'), { ...noContext, moneyFactor: 1000 })).toEqual(readAs(amount(2500, 1000), true));
    expect(readAmount(aCell('0.500'), noContext)).toEqual(readAs(amount(0.5), true));
  });

  it('is none that is shown in ％', () => {
    expect(readAmount(aCell(2500, '0%'), noContext)).toEqual(unreadable);
    expect(readAmount(aCell(2500, '0.0%;-0.0%'), inYen)).toEqual(unreadable);
    expect(readAmount(aCell(2500, '0"%"'), noContext)).toEqual(readAs(amount(2500)));
  });

  it('is no error and no truth value', () => {
    expect([readAmount(error, noContext), readAmount(aCell(true), noContext)]).toEqual([unreadable, unreadable]);
  });
});

describe('a figure of a KPI', () => {
  const figure = (number: number, year: number | null = null) => ({ type: 'number', number, year });
  const inMillions = { ...noContext, figureUnit: '百万円' };

  it('is a number, in the scale that it is shown in', () => {
    expect(readFigure(aCell(80), noContext)).toEqual(readAs(figure(80)));
    expect(readFigure(aCell(0.07, '0%'), noContext)).toEqual(readAs(figure(7)));
    expect(readFigure(aCell(224960000, '#,##0,'), noContext)).toEqual(readAs(figure(224960)));
  });

  it('may be text, which a bare number need not be', () => {
    expect(readFigure(aCell('224,960'), noContext)).toEqual(readAs(figure(224960), true));
  });

  it.each([
    ['80％', 80],
    ['80パーセント', 80],
    ['80%以上', 80],
    ['80以下', 80],
    ['80以内', 80],
    ['80未満', 80],
    ['80超', 80],
    ['224,960百万円', 224960],
    ['224,960 百万円 以上', 224960],
  ])('may say more than its number: %j', (text, number) => {
    expect(readFigure(aCell(text), inMillions)).toEqual(readAs(figure(number)));
  });

  it.each(['266,061（令和3年度）', '266,061\n(令和3年度)', '266061(R3)', '266,061百万円(令和3年度)'])(
    'may be of another year: %j',
    (text) => {
      expect(readFigure(aCell(text), inMillions)).toEqual(readAs(figure(266061, 2021)));
    },
  );

  it.each([' — ', '-'])('may be a dash: %j', (text) => {
    expect(readFigure(aCell(text), noContext)).toEqual(readAs({ type: 'dash' }));
  });

  it.each([
    '実施',
    '1位',
    '80(速報)',
    '80(令和3年度)見込',
    '(令和3年度)',
    '80以上以上',
    '以上80',
    '%80',
    '80人',
    '百万円',
  ])('may be words: %j', (text) => {
    expect(readFigure(aCell(` ${text}\n`), inMillions)).toEqual(readAs({ type: 'words', words: text }));
  });

  it('is no error and no truth value', () => {
    expect([readFigure(error, noContext), readFigure(aCell(false), noContext)]).toEqual([unreadable, unreadable]);
  });
});

describe('a counting number', () => {
  it.each([
    ['a number', aCell(1)],
    ['nought', aCell(0)],
    ['the greatest', aCell(999_999)],
  ])('is %s', (_, cell) => {
    expect(readInteger(cell)).toEqual(readAs(cell.value));
  });

  it('is a number as it is shown', () => {
    expect(readInteger(aCell(1, '"No."0'))).toEqual(readAs(1));
    expect(readInteger(aCell(1.2, '0'))).toEqual(readAs(1));
  });

  it.each([
    ['1', 1],
    ['１', 1],
    ['(1)', 1],
    ['（12）', 12],
    ['1)', 1],
    ['1.', 1],
    ['No.1', 1],
    ['no 1', 1],
    ['①', 1],
    ['123456', 123456],
  ])('may be text: %j', (text, number) => {
    expect(readInteger(aCell(text))).toEqual(readAs(number, true));
  });

  it.each(['', 'い', '1-2', '1.5', '-1', '1234567', '第1', '1番', 'No.'])('is not %j', (text) => {
    expect(readInteger(aCell(text))).toEqual(unreadable);
  });

  it.each([1.5, -1, 1_000_000])('is not %d', (number) => {
    expect(readInteger(aCell(number))).toEqual(unreadable);
  });

  it('is no error', () => {
    expect(readInteger(error)).toEqual(unreadable);
  });
});

describe('the unit in a text', () => {
  it.each([
    ['単位：円', 0.001],
    ['千 円', 1],
    ['（百万円）', 1000],
    ['単位：万円', 10],
    ['億円', 100_000],
    ['人', null],
    ['', null],
  ])('of %j', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });
});

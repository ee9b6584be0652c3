import { readAreaCode, readMeasureNumber, readPopulationGoals, readSdgTargets } from '../../../src/read/values/codes';
import { noContext, readAs, unreadable } from '../../../src/read/values/reading';
import { aCell } from '../a-cell';

const error = { error: '#REF!' };

describe('SDG targets', () => {
  it.each([
    ['11.4', ['11.4']],
    ['１１．４', ['11.4']],
    ['11.4、8.3', ['11.4', '8.3']],
    ['11.4 8.3\n9.1,1.2・2.3;3.4/4.5', ['11.4', '8.3', '9.1', '1.2', '2.3', '3.4', '4.5']],
    ['11.4, 8.3、', ['11.4', '8.3']],
    ['11.A', ['11.a']],
    ['8.10', ['8.10']],
    ['—', []],
    [' － ', []],
  ])('are read from %j', (text, targets) => {
    expect(readSdgTargets(aCell(text))).toEqual(readAs(targets));
  });

  it('count as a number is shown', () => {
    expect(readSdgTargets(aCell(8.1, '0.00'))).toEqual(readAs(['8.10']));
    expect(readSdgTargets(aCell(8.1))).toEqual(readAs(['8.1']));
  });

  it.each(['11', '11.', '.4', '111.4', '11.444', '11.ab', 'x11.4', '11.4x', '11.4 目標', '、', ''])(
    'are not read from %j',
    (text) => {
      expect(readSdgTargets(aCell(text))).toEqual(unreadable);
    },
  );

  it('are not read from an error', () => {
    expect(readSdgTargets(aCell(error))).toEqual(unreadable);
  });
});

describe('基本目標', () => {
  it.each([
    ['基本目標1', [1]],
    ['基本目標1・2', [1, 2]],
    ['基本目標1、基本目標4', [1, 4]],
    ['基本目標１基本目標２', [1, 2]],
    ['基本目標 1, 2/3', [1, 2, 3]],
    ['12', [12]],
    ['—', []],
  ])('are read from %j', (text, goals) => {
    expect(readPopulationGoals(aCell(text))).toEqual(readAs(goals));
  });

  it('are read from a number', () => {
    expect(readPopulationGoals(aCell(3))).toEqual(readAs([3]));
  });

  it.each(['基本目標', '基本目標1と2', '目標1', '123', '1・x', '1・2x', ''])('are not read from %j', (text) => {
    expect(readPopulationGoals(aCell(text))).toEqual(unreadable);
  });

  it('are not read from an error', () => {
    expect(readPopulationGoals(aCell(error))).toEqual(unreadable);
  });
});

describe('the code of a policy area', () => {
  it.each([
    ['13-1', '13', 1],
    ['１３－１', '13', 1],
    ['13ー12', '13', 12],
    ['13—1', '13', 1],
    ['13', '13', null],
    ['政策分野13', '13', null],
    ['政策分野 13 - 施策 1', '13', 1],
    ['1113-施策123', '1113', 123],
  ])('is read from %j', (text, area, measure) => {
    expect(readAreaCode(aCell(text))).toEqual(readAs({ area, measure }));
  });

  it('is read from a number', () => {
    expect(readAreaCode(aCell(13))).toEqual(readAs({ area: '13', measure: null }));
  });

  it.each(['13-', '-1', '1313', '45304', '13-1-1', '第13-1', '13-1号', 'その他', ''])('is not read from %j', (text) => {
    expect(readAreaCode(aCell(text))).toEqual(unreadable);
  });

  it('is not read from an error', () => {
    expect(readAreaCode(aCell(error))).toEqual(unreadable);
  });
});

describe('the number of a 施策', () => {
  it.each([
    ['施策1', 1],
    ['施 策 １２', 12],
    ['1234', 1234],
    ['（1）', 1],
    ['施策(2)', 2],
    ['3．', 3],
    ['施策4：', 4],
  ])('is read from %j', (text, number) => {
    expect(readMeasureNumber(aCell(text), noContext)).toEqual(readAs(number));
  });

  it('is read from a number', () => {
    expect(readMeasureNumber(aCell(2), noContext)).toEqual(readAs(2));
  });

  it.each(['施策', '施策1-2', '第1', '1号', ''])('is not read from %j', (text) => {
    expect(readMeasureNumber(aCell(text), noContext)).toEqual(unreadable);
  });

  it('is not read from an error', () => {
    expect(readMeasureNumber(aCell(error), noContext)).toEqual(unreadable);
  });
});

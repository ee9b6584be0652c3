import { parseDepartments } from '../../../src/layout/departments';
import { readDepartments } from '../../../src/read/values/departments';
import { readAs, unreadable } from '../../../src/read/values/reading';

const commerce = { division: '観光商工部', section: '商工課' };
const tourism = { division: '観光商工部', section: '観光課' };

describe('departments', () => {
  it.each([
    '観光商工部・商工課',
    '観光商工部･商工課',
    '観光商工部 商工課',
    '観光商工部　商工課',
    '観光商工部\n商工課',
    '観光商工部商工課',
    '観光商工部、商工課',
    '観光商工部,商工課',
    '観光商工部;商工課',
    '観光商工部/商工課',
    '観光商工部（商工課）',
    ' 観光商工部 ・ 商工課 ',
  ])('are read from %j', (text) => {
    expect(parseDepartments(text)).toEqual([commerce]);
  });

  it.each([
    ['a 課 without a 部 of its own belongs to the one before', '観光商工部・商工課、観光課', [commerce, tourism]],
    ['two 部', '観光商工部商工課\n農政部 農林課', [commerce, { division: '農政部', section: '農林課' }]],
    ['a 部 alone', '観光商工部', [{ division: '観光商工部', section: '' }]],
    ['a 部 alone before another', '農政部、観光商工部・商工課', [{ division: '農政部', section: '' }, commerce]],
    ['a 部 alone behind another', '観光商工部・商工課、農政部', [commerce, { division: '農政部', section: '' }]],
    ['a 課 alone', '商工課', [{ division: '', section: '商工課' }]],
    ['a word that is neither', '観光商工部・ほか', [{ division: '観光商工部', section: '' }]],
    ['nothing', ' ・ ', []],
  ])('%s', (_, text, departments) => {
    expect(parseDepartments(text)).toEqual(departments);
  });

  it.each(['財務局', '消防庁', '教育委員会', '河東支所'])('know %s for a 部', (division) => {
    expect(parseDepartments(`${division} 総務課`)).toEqual([{ division, section: '総務課' }]);
  });

  it('keep a 課 whole that begins with 部', () => {
    expect(parseDepartments('部門調整課')).toEqual([{ division: '', section: '部門調整課' }]);
  });

  it.each([
    ['教育委員会', '学校教育室'],
    ['財務局', '財産管理係'],
    ['北会津支所', '保健所'],
    ['建設部', '道路維持班'],
    ['健康福祉部', 'こども家庭センター'],
    ['企画政策部', '改革グループ'],
  ])('part %s from %s with nothing between', (division, section) => {
    expect(parseDepartments(division + section)).toEqual([{ division, section }]);
  });
});

describe('reading a cell of departments', () => {
  it('wants text that names one', () => {
    expect(readDepartments({ value: '観光商工部・商工課' })).toEqual(readAs([commerce]));
    expect(readDepartments({ value: '・' })).toEqual(unreadable);
    expect(readDepartments({ value: 12 })).toEqual(unreadable);
  });
});

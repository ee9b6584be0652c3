import { clean } from '../../../samples/clean';
import { projectVanished } from '../../../src/rules/years/project-vanished';
import type { CardData } from '../../../samples/evaluation-data';
import { lastYearOf } from '../../workbooks/last-year';
import { items } from '../../workbooks/form-sheet';
import { withCards, withRows } from '../clean-but';
import { testRule } from '../test-rule';

const name = '臨時避難所開設訓練';
const department = [{ division: '危機管理部', section: '危機対策課' }];
/** Last year's workbook with one more project of 施策1. */
const withMore = (changes: Partial<CardData> = {}) =>
  lastYearOf(
    withCards(1, (cards) => [
      ...cards,
      ...cards.slice(0, 1).map((card) => ({ ...card, name, number: 15, department, ...changes })),
    ]),
  );

testRule(projectVanished, {
  clean: {
    'without last year’s workbook': {},
    'where all projects go on': { last: lastYearOf(clean) },
    'a project that ended': { last: withMore({ direction: '終了' }) },
    'one that another area has now': { last: withMore({ direction: '移管' }) },
    'where a card of the 施策 bears no name': { last: withMore(), put: { 'card/1-1/name': null } },
    'a project that stands in the list: card-missing speaks': {
      data: withRows(1, (rows) => rows.map((row, at) => (at === 0 ? { ...row, name } : row))),
      last: withMore(),
    },
    'a department’s workbook, which has its cards alone': {
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.filter(({ name: sheet }) => sheet.startsWith('個票')),
      }),
      last: withMore(),
    },
    'a workbook that holds no cards': {
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.filter(({ name: sheet }) => !sheet.startsWith('個票')),
      }),
      last: withMore(),
    },
  },
  broken: {
    'a project that was to go on': {
      last: withMore({ direction: '継続' }),
      at: 'list/heading/1/name',
      says: `前年度の「${name}」（次年度方針「継続」）の個票がありません。`,
      owner: `施策1-15 ${name}`,
      reads: ['継続'],
    },
    'one without 次年度方針': {
      last: withMore({ direction: null }),
      at: 'list/heading/1/name',
      says: '（次年度方針の記入なし）',
    },
    'without a list: at the last card of its 施策': {
      data: { ...clean, list: null },
      last: withMore(),
      at: 'card/1-14/name',
    },
    'by the words of this year’s form alone': {
      given: [
        items(),
        [
          ['方針', '意味'],
          ['継続', '終了'],
        ],
      ],
      last: withMore({ direction: '継続' }),
      at: 'list/heading/1/name',
    },
  },
});

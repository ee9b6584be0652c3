import { placeOf, type LaidOut } from '../../../samples/lay-out';
import { textOverflow } from '../../../src/rules/values/text-overflow';
import type { Room } from '../../../src/workbook/room';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { aRoom } from '../a-room';
import { changedAt } from '../change-cells';
import { testRule } from '../test-rule';

const text = '市内の産品の魅力を来場者に伝えた。'.repeat(6);
const place = (laidOut: LaidOut, key: string) => placeOf(laidOut, key);

/** Texts of 102 letters in rooms of the widths that are given; else for two lines of 30. */
const inRooms =
  (rooms: Readonly<Record<string, Partial<Room>>>, value = text) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot =>
    Object.entries(rooms).reduce((changed, [key, room]) => {
      const at = place(laidOut, key);
      return changedAt(changed, at, { value, room: aRoom({ last: { row: at.row, height: 30 }, ...room }) });
    }, snapshot);

testRule(textOverflow, {
  clean: {
    'no room is known': { put: { 'card/1-1/summary': text } },
    'it is seen whole': { change: inRooms({ 'card/1-1/summary': { height: 70 } }) },
    'an amount': { change: inRooms({ 'card/1-1/cost/0': { height: 5 } }, '12,345,678,901') },
    'a label': { change: inRooms({ 'card/1-1/label/summary': { height: 5 } }, '概要(目的と内容)') },
  },
  broken: {
    'what Excel was not asked for': {
      change: (snapshot) => ({ ...snapshot, unasked: ['rooms', 'marks'] }),
      at: null,
      says: '文章の数が多いため、印刷したときの文字切れを調べていません',
    },
    'a text of a card': {
      change: inRooms({ 'card/1-1/summary': {} }),
      at: 'card/1-1/summary',
      says: '印刷すると、「概要」は全4行のうち約2行（必要な高さは71.25ポイント）までしか見えません。行の高さを広げてください。',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
      fix: 'one',
      reads: ['card/1-1/summary'],
    },
    'several of one card: one finding': {
      change: inRooms({ 'card/1-1/summary': {}, 'card/1-1/progress': { height: 45 } }),
      at: 'card/1-1/summary',
      says: /「概要」は全4行のうち約2行（.*）、「これまでの取組状況」は全4行のうち約3行/u,
      related: ['card/1-1/progress'],
      fix: 'one',
    },
    'two cards': {
      change: inRooms({ 'card/1-1/summary': {}, 'card/1-2/summary': {} }),
      at: ['card/1-1/summary', 'card/1-2/summary'],
    },
    'a name of the list, a KPI, a section': {
      change: inRooms({ 'kpi/1/verification': {}, 'assessment/1/policy': {}, final: {} }),
      at: ['kpi/1/verification', 'assessment/1/policy', 'final'],
    },
    'more than a row can hold': {
      change: inRooms({ 'card/1-1/summary': { width: 50 } }),
      at: 'card/1-1/summary',
      says: '行の高さの上限（409ポイント）に収まらないため、列の幅を広げるか、文を分けてください。',
      fix: null,
    },
    'one of them more than a row can hold': {
      change: inRooms({ 'card/1-1/summary': { width: 50 }, 'card/1-1/progress': {} }),
      at: ['card/1-1/summary', 'card/1-1/progress'],
      says: /行の高さの上限/u,
      related: [],
    },
    'two texts in one row: the higher counts': {
      change: (snapshot, laidOut) => {
        const { row } = place(laidOut, 'card/1-1/summary');
        const last = { row, height: 30 };
        return inRooms({ 'card/1-1/summary': { last }, 'card/1-1/progress': { last, width: 200 } })(snapshot, laidOut);
      },
      at: 'card/1-1/summary',
      fix: 'one',
    },
  },
});

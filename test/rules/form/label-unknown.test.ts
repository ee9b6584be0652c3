import { clean } from '../../../samples/clean';
import { placeOf } from '../../../samples/lay-out';
import type { MarksData } from '../../../samples/evaluation-data';
import { labelUnknown } from '../../../src/rules/form/label-unknown';
import { items } from '../../workbooks/form-sheet';
import { insertRow } from '../insert-row';
import { testRule } from '../test-rule';

/** The cards with one more label and its value, on all of them or so many of the first. */
function withLabel(label: string, value: string, count = Infinity) {
  const ids = clean.cardGroups.flatMap(({ measure, cards }) =>
    cards.map((_, at) => `${String(measure)}-${String(at + 1)}`),
  );
  const marks: MarksData = { logicModel: value, priority: null, populationGoals: null, sdgTargets: null };
  return {
    data: {
      ...clean,
      cardGroups: clean.cardGroups.map((group) => ({
        ...group,
        cards: group.cards.map((card) => ({ ...card, marks })),
      })),
    },
    put: Object.fromEntries(ids.slice(0, count).map((id) => [`card/${id}/label/logicModel`, label])),
  };
}

const withOneCard = {
  ...clean,
  cardGroups: clean.cardGroups.slice(0, 1).map((group) => ({ ...group, cards: group.cards.slice(0, 1) })),
};

testRule(labelUnknown, {
  clean: {
    'the labels of the layout': {},
    'a label on fewer than half of the cards': withLabel('必要性', '高い', 13),
    'a label that 様式定義 adds': {
      ...withLabel('必要性', '高い'),
      given: [items({ 欄: '個票', この様式での項目名: '必要性', 種類: '選択', 選択肢: '高い、低い' })],
    },
    'a label that 様式定義 leaves alone': {
      ...withLabel('必要性', '高い'),
      given: [items({ 欄: '個票', この様式での項目名: '必要性', 種類: '対象外' })],
    },
    'a label that 様式定義 knows under another': {
      given: [
        items(
          { 欄: '個票', この様式での項目名: '財源内訳', 種類: '対象外' },
          { 欄: '個票', この様式での項目名: '財源内訳 > その他', 種類: '金額' },
        ),
      ],
      data: withOneCard,
      change: (snapshot, laidOut) => {
        const at = placeOf(laidOut, 'card/1-1/label/progress');
        return insertRow(insertRow(snapshot, at, ['財源内訳']), { ...at, row: at.row + 1 }, ['その他', '収入']);
      },
    },
    'a label without a value': withLabel('必要性', ''),
    'a sentence': withLabel('とても良い。', '高い'),
    'a number': withLabel('１，２００', '高い'),
    'remarks beside the cards': { layout: { remarks: true } },
  },
  broken: {
    'on all cards': {
      ...withLabel('必要性', '高い'),
      at: 'card/1-1/label/logicModel',
      says: '様式にない項目「必要性」が27枚中27枚の個票にあります（例：高い）',
    },
    'on half of the cards': {
      ...withLabel('必要性', '高い', 14),
      at: 'card/1-1/label/logicModel',
      says: '27枚中14枚の個票',
      item: '必要性',
      reads: ['必要性', 14],
      related: Array.from({ length: 13 }, (_, at) => `card/1-${String(at + 2)}/label/logicModel`),
    },
  },
});

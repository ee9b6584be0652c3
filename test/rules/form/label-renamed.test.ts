import { clean } from '../../../samples/clean';
import { labelRenamed } from '../../../src/rules/form/label-renamed';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const ids = clean.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => `${String(measure)}-${String(at + 1)}`),
);
const renamed = (name: string, label: string, count = Infinity) => ({
  put: Object.fromEntries(ids.slice(0, count).map((id) => [`card/${id}/label/${name}`, label])),
});

testRule(labelRenamed, {
  clean: {
    'the labels of the layout': {},
    'one that 様式定義 respells': {
      ...renamed('direction', '今後の方向性'),
      given: [items({ 欄: '個票', 標準の項目: '次年度方針', この様式での項目名: '今後の方向性' })],
    },
    'a label typed over on some cards': renamed('direction', '今後の方向性', 13),
    'a label that was taken out of all cards': {
      put: Object.fromEntries(ids.map((id) => [`card/${id}/label/direction`, null])),
    },
  },
  broken: {
    'a direction': {
      ...renamed('direction', '今後の方向性'),
      at: 'card/1-1/label/direction',
      says: '27枚中27枚の個票で、「次年度方針」の位置に「今後の方向性」とあるため、「次年度方針」として読み取りました。同じ項目であれば、様式定義に「次年度方針」のこの様式での項目名として「今後の方向性」と書いてください。',
      item: '次年度方針',
      reads: ['今後の方向性'],
      related: ids.slice(1).map((id) => `card/${id}/label/direction`),
    },
    'a row of amounts': { ...renamed('generalFunds', 'うち一般財源'), at: 'card/1-1/label/generalFunds' },
    'the label of the first value': { ...renamed('name', '事務事業の名'), at: 'card/1-1/label/name' },
    'on most cards': { ...renamed('direction', '今後の方向性', 20), at: 'card/1-1/label/direction' },
  },
});

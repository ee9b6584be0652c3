import { differingCharacters } from '../../../src/rules/words/differing-characters';

it.each([
  ['会津漆器育成訓練校', '会津漆器訓練校', ['育成'], []],
  ['溶接協議会', '溶接技術協議会', [], ['技術']],
  ['商店街活性化事業', '商店会活性事業', ['街', '化'], ['会']],
  ['同じ', '同じ', [], []],
  ['', '新規', [], ['新規']],
  ['𠮷野', '吉野', ['𠮷'], ['吉']],
  ['新規', '', ['新規'], []],
  ['', '', [], []],
  ['いろは', 'ろはい', ['い'], ['い']],
  ['甲乙', '乙甲', ['甲'], ['甲']],
])('「%s」 and 「%s」', (first, second, onlyFirst, onlySecond) => {
  expect(differingCharacters(first, second)).toEqual({ onlyFirst, onlySecond });
});

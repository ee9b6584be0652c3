import { brokenAt, isBroken } from '../../../src/rules/words/broken';

it('knows lost characters and those of one office', () => {
  expect(['商工課\ufffd', '\ue000島', '\u{f0000}', 'あ???', '？？？'].map(isBroken)).toEqual(Array(5).fill(true));
  expect(['商工課', '実施したか??', ''].map(isBroken)).toEqual([false, false, false]);
});

it.each(['縺ゅ＞縺･縺ｮ莨壼藤縺梧ｸ帙▲縺ｦ縺', '貍蝎ｨ縺ｮ雋ｩ霍ｯ', '繧ｳ繝ｳ繧ｵ繝ｫ', '・伽å•†å·¥èª²', 'ä¼šå“¡ãŒæ¸›'])(
  'knows %s for UTF-8 that was taken for something else',
  (text) => {
    expect(isBroken(text)).toBe(true);
  },
);

it.each([
  '食･農･住･観光をつなぐ',
  '繧繝彩色の修理',
  '縺れた糸を解く',
  '会津ﾌﾟﾛｼﾞｪｸﾄ、市ﾌﾟﾗｻﾞ、県ﾌﾟﾗﾝ',
  'Café、naïve、São',
])('leaves %s alone', (text) => {
  expect(isBroken(text)).toBe(false);
});

it('tells where the first stands', () => {
  expect(brokenAt('商工課 ???')).toBe(4);
});

import { brokenAt, isBroken } from '../../../src/rules/words/broken';

it('knows lost characters and those of one office', () => {
  expect(['商工課\ufffd', '\ue000島', '\u{f0000}', 'あ???', '？？？'].map(isBroken)).toEqual(Array(5).fill(true));
  expect(['商工課', '実施したか??', ''].map(isBroken)).toEqual([false, false, false]);
});

it('tells where the first stands', () => {
  expect(brokenAt('商工課 ???')).toBe(4);
});

import { directions } from '../../../src/layout/vocabulary';
import { nearestChoice } from '../../../src/rules/words/nearest-choice';

it.each([
  ['継続（一部見直し）', '継続'],
  ['継続(拡充)', '継続'],
  ['継　続', '継続'],
  ['事業継続', '継続'],
  ['現状維持', '継続'],
  ['拡大', '拡充'],
  ['事業の縮減', '縮小'],
  ['統廃合', '統合'],
  ['（継続）', '継続'],
  ['継読', '継続'],
  ['継続・拡充', null],
  ['継続しない', null],
  ['未定', null],
])('%s: %s', (text, choice) => {
  expect(nearestChoice(text, directions)).toBe(choice);
});

it('takes the longer of two choices of which one holds the other', () => {
  expect(nearestChoice('継続（拡大）とする', ['継続', '継続（拡大）'])).toBe('継続');
  expect(nearestChoice('拡大継続とする', ['継続', '拡大継続'])).toBe('拡大継続');
});

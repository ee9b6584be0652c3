import { clean } from '../../samples/clean';
import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { cpuTime } from '../cpu-time';

/** As many characters as Excel takes into a cell. */
const longest = 32_767;
const filled = (start: string, piece: string, end = ''): string =>
  (start + piece.repeat(longest)).slice(0, longest - end.length) + end;

const texts: Readonly<Record<string, string>> = {
  'spaces inside': filled('あ', ' ', 'い'),
  'spaces before the end of a line': filled('あ', ' ', '\nい'),
  'line breaks': filled('あ', '\n', 'い'),
  'spaces behind a tag': filled('<br>あ', '\t', 'い'),
  'tags without an end': filled('', '<p'),
  'lines of tags': filled('', '<li>'),
  'line breaks before tags': filled('<p>', '\n<br'),
  entities: filled('', '&#1'),
  'spaces behind a 基本目標': filled('基本目標1', ' ', '\n'),
  'spaces within a note': filled('※基本目標1 ', ' ', 'い'),
  'commas within a note': filled('※基本目標1、', '、', 'い'),
  'openings of 【n】': filled('', '【1'),
  'spaces behind a 【n】': filled('【1】あ', ' ', '。'),
  'openings of （再掲）': filled('', '（再'),
  years: filled('', '令和6'),
  'circles to be filled in': filled('', '〇'),
  'openings of （調整中）': filled('', '（調整'),
  'notes to fill in': filled('', '※記入'),
  'quoted names': filled('', '施策1「'),
  'question marks': filled('', '??'),
};

/** A card of each 施策. */
const few: EvaluationData = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(0, 1) })),
};

test.each(Object.entries(texts))('a cell full of %s takes no more time than any other', (_, text) => {
  const { snapshot } = layOut(few);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell, index) =>
      typeof cell.value === 'string' && index % 9 === 3 ? { ...cell, value: text } : cell,
    ),
  }));
  const start = cpuTime();
  const result = review({ ...snapshot, sheets });
  expect(plan(result, '').tabs.length).toBeGreaterThan(0);
  // Some tenths of a second; a pattern that goes over the text once more for each of its characters needs minutes.
  expect(cpuTime() - start).toBeLessThan(10_000);
});

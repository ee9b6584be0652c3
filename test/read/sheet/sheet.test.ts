import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet } from '../a-sheet';

it('a sheet is read once: its cells, its labels, its headings', () => {
  const { name, grid, labels, headings } = readSheet(aSheet([['施策1 産業'], ['事業名', '支援']], [], '個票'));
  expect([name, grid.at(1, 1)?.value, labels.hits.map(({ key }) => key), headings.map(({ number }) => number)]).toEqual(
    ['個票', '支援', ['事業名'], [1]],
  );
});

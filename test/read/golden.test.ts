import { read } from '../../src/read/read';
import { allBroken } from '../catalogue/all-broken';
import { linesOf } from '../lines-of';
import { meaningOf } from './meaning';

describe('reads the same as before', () => {
  it('from a workbook full of mistakes', () => {
    expect(linesOf(meaningOf(read(allBroken())))).toMatchSnapshot();
  });

  it('from a workbook full of mistakes, where each value and label stands', () => {
    const { cards, kpis, list, sections, missingLabels, skippedSheets } = read(allBroken());
    const fields = linesOf({
      cards: cards.slice(0, 3),
      kpis: kpis.slice(0, 1),
      rows: list?.rows.slice(0, 2),
      sections,
      missingLabels,
      skippedSheets,
    });
    expect(fields).toMatchSnapshot();
  });
});

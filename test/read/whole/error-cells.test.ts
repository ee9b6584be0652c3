import type { Evaluation } from '../../../src/model/evaluation';
import { fieldsIn } from '../../../src/model/field';
import { errorCells } from '../../../src/read/whole/error-cells';
import { read } from '../../../src/read/read';
import { readSheet } from '../../../src/read/sheet/sheet';
import { address, parseArea } from '../../../src/workbook/address';
import { cardRows } from '../a-card';
import { aSheet, type Row } from '../a-sheet';

const error = { error: '#REF!' };

/** The error cells of some sheets, called A, B … */
function errorsIn(...sheets: (readonly Row[])[]): string[] {
  const snapshots = sheets.map((rows, index) => aSheet(rows, [], 'ABC'.charAt(index)));
  const evaluation: Evaluation = read({ name: 'a.xlsx', sheets: snapshots });
  return errorCells(
    snapshots.map((sheet) => readSheet(sheet)),
    evaluation,
  ).map(({ place, error: shown }) => `${place.sheet}!${address(place)} ${shown}`);
}

describe('error cells', () => {
  it('are none where no cell shows an error', () => {
    expect(errorsIn(cardRows())).toEqual([]);
  });

  it('are those where the layout has a value', () => {
    expect(errorsIn([['政策分野12 中小企業'], ['目指す姿', error], ['備考', { error: '#N/A' }]])).toEqual([
      'A!B2 #REF!',
    ]);
  });

  it('are those inside a card, up to its edges', () => {
    const corners = ['A2', 'F1', 'F8', 'A8', 'D7'];
    expect(errorsIn(cardRows(Object.fromEntries(corners.map((at) => [at, error])))).sort()).toEqual(
      [...corners].sort().map((at) => `A!${at} #REF!`),
    );
    expect(errorsIn([['備考'], ...cardRows()].map((row, index) => (index === 0 ? [null, error] : row)))).toEqual([]);
    expect(errorsIn(cardRows({ H4: error, B9: error }))).toEqual([]);
    expect(
      errorsIn(
        [
          [],
          [null, null, ...(cardRows()[0] ?? [])],
          ...cardRows()
            .slice(1)
            .map((row): Row => [null, null, ...row]),
        ].map((row, index) => (index === 3 ? [error, ...row.slice(1)] : row)),
      ),
    ).toEqual([]);
  });

  it('are those of the card’s own sheet', () => {
    expect(errorsIn(cardRows(), cardRows({ D7: error }))).toEqual(['B!D7 #REF!']);
    expect(errorsIn(cardRows(), [[], [], [null, error]])).toEqual([]);
  });
});

describe('the fields of a part', () => {
  it('are found however deep', () => {
    const evaluation = read({ name: 'a.xlsx', sheets: [aSheet(cardRows())] });
    const places = [...fieldsIn({ cards: evaluation.cards })].map(({ place }) => address(place));
    expect(places).toEqual(expect.arrayContaining(['A1', 'C1', 'E4', 'F6', 'C8']));
    expect(places).toHaveLength(12 + 1 + 2 + 6);
  });

  it('are none in what is no object', () => {
    expect([
      ...fieldsIn(null),
      ...fieldsIn(5),
      ...fieldsIn('text'),
      ...fieldsIn(undefined),
      ...fieldsIn([null, parseArea('A1')]),
    ]).toEqual([]);
  });
});

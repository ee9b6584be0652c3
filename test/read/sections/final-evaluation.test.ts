import { readFinalEvaluation } from '../../../src/read/sections/final-evaluation';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const title = '4 施策の最終評価';
const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[], merges: string[] = []) => readFinalEvaluation(readSheet(aSheet(rows, merges)));
const textIn = (...rows: readonly Row[]) => readRows(rows)?.value;

describe('section 4', () => {
  it('does not stand without its title', () => {
    expect(readRows([['最終評価です'], ['本文']])).toBeNull();
  });

  it.each<[string, Row[], string]>([
    ['in the row below the title', [[title], [' 本文 ']], '本文'],
    ['farther below', [[title], [], [], ['本文']], '本文'],
    ['in several cells, one below another', [[title], ['一'], ['二 '], ['三']], '一\n二\n三'],
    ['down to the first empty row', [[title], ['一'], [], ['二']], '一'],
    ['down to the next label', [[title], ['一'], ['目指す姿'], ['二']], '一'],
    ['down to the next heading of a 施策', [[title], ['一'], ['施策1 産業'], ['二']], '一'],
    ['below the title, not right of it', [[title], ['一', '他']], '一'],
    ['one column right of the title', [[title], [null, '本文']], '本文'],
    ['two columns right of the title', [[title], [null, null, '本文']], '本文'],
    ['a number among it', [[title], ['一'], [5]], '一\n5'],
    ['nothing of an error among it', [[title], ['一'], [{ error: '#N/A' }]], '一\n'],
  ])('is the text %s', (_, rows, text) => {
    expect(textIn(...rows)).toBe(text);
  });

  it('takes merged cells for one', () => {
    expect(readRows([['施策の最終評価', null], ['一'], [], ['二']], ['A1:B1', 'A2:B3'])?.value).toBe('一\n二');
  });

  it('stands at its first cell', () => {
    expect(readRows([[], [null, title], [null, '一'], [null, '二']])).toMatchObject({
      label: '施策の最終評価',
      place: place(2, 1),
      labelPlace: place(1, 1),
      state: 'read',
      value: '一\n二',
      raw: '一',
      required: true,
    });
  });

  it('cannot be read where an error stands first', () => {
    expect(readRows([[title], [{ error: '#N/A' }]])).toMatchObject({
      state: 'unreadable',
      value: null,
      place: place(1, 0),
    });
  });

  it('is blank in the merged area below the title', () => {
    const blank = readRows([[title], [null, null, null, '別']], ['A8:C8', 'A4:C6', 'E2:F2']);
    expect(blank).toMatchObject({ state: 'blank', place: place(3, 0) });
  });

  it('is blank below the row under the title, where nothing is merged', () => {
    expect(readRows([[title], [null, null, null, 'x']])).toMatchObject({ state: 'blank', place: place(2, 0) });
    expect(readRows([[title], [], ['目指す姿']])).toMatchObject({ place: place(1, 0) });
    expect(readRows([[title], ['目指す姿']], ['A4:B4'])).toMatchObject({ place: place(1, 0) });
    expect(readRows([[title], [], [], ['目指す姿']])).toMatchObject({ place: place(2, 0) });
  });
});

import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { bigSnapshot } from '../../workbooks/big';
import { openExcel } from './excel';

const failing = (code: string): unknown => expect.objectContaining({ name: 'HostError', code });

/** Lets Excel deliver what it has to tell. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('reading', () => {
  it('tells how far it is', async () => {
    openExcel(staffWorkbook);
    const told: number[] = [];
    await createOfficeHost().read((step, done) => {
      expect(step).toBe('reading');
      told.push(done);
    });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
  });

  it('tells formulas from text that looks like one, and errors from text that reads like one', async () => {
    const { workbook } = openExcel(staffWorkbook);
    const sheet = workbook.sheet('白紙');
    const put = (column: number, value: string | { error: string } | number, formula: string | null) =>
      sheet.cells.set(0, column, { value, formula, style: null, link: null });
    put(0, '=1+1', null);
    put(1, 2, '=1+1');
    put(2, '#N/A', null);
    put(3, { error: '#N/A' }, null);
    put(4, { error: '#REF!' }, '=#REF!');
    const { sheets } = await createOfficeHost().read();
    expect(sheets[3]?.cells.map(({ value, formula }) => ({ value, formula }))).toEqual([
      { value: '=1+1', formula: false },
      { value: 2, formula: true },
      { value: '#N/A', formula: false },
      { value: { error: '#N/A' }, formula: false },
      { value: { error: '#REF!' }, formula: true },
    ]);
  });

  it.each([
    [5004, 'cell-edit-mode'],
    [5012, 'busy'],
    [7000, 'access-denied'],
  ] as const)('rejects a failure of the transport (%i) as %s', async (transport, code) => {
    openExcel(staffWorkbook).session.faults.failAtSync(1, transport);
    await expect(createOfficeHost().read()).rejects.toEqual(failing(code));
  });

  it('asks again in smaller parts where an answer is too large', async () => {
    const { session } = openExcel(staffWorkbook);
    const whole = await createOfficeHost().read();
    session.faults.failAtSync(3, 5104);
    expect(await createOfficeHost().read()).toEqual(whole);
  });

  it('asks for as little as Excel answers at once', async () => {
    const { session } = openExcel(bigSnapshot(27, 'many'));
    const whole = await createOfficeHost().read();
    session.faults.payloadLimit = 60_000;
    expect(await createOfficeHost().read()).toEqual(whole);
    session.faults.payloadLimit = 9_000;
    expect(await createOfficeHost().read()).toEqual(whole);
    session.faults.payloadLimit = 1_000;
    await expect(createOfficeHost().read()).rejects.toEqual(failing('too-large'));
  });

  it('does not wait for ever', async () => {
    jest.useFakeTimers();
    try {
      openExcel(staffWorkbook).session.faults.staySilentAtSync(1);
      const outcome = expect(createOfficeHost().read()).rejects.toEqual(failing('timed-out'));
      await jest.advanceTimersByTimeAsync(60_000);
      await outcome;
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('reveal', () => {
  it('goes to a cell on another sheet', async () => {
    const { workbook } = openExcel(staffWorkbook);
    await createOfficeHost().reveal({ sheet: '白紙', row: 4, column: 27 });
    expect(workbook.active.name).toBe('白紙');
    expect(workbook.active.selection).toEqual({ top: 4, left: 27, bottom: 4, right: 27 });
  });

  it.each(['Hidden', 'VeryHidden'] as const)('says that the sheet is hidden (%s)', async (visibility) => {
    const { workbook } = openExcel(staffWorkbook);
    workbook.sheet('白紙').visibility = visibility;
    await expect(createOfficeHost().reveal({ sheet: '白紙', row: 4, column: 1 })).rejects.toMatchObject({
      code: 'hidden-sheet',
      detail: '白紙',
    });
  });

  it('says that the sheet is gone', async () => {
    openExcel(staffWorkbook);
    await expect(createOfficeHost().reveal({ sheet: '無い', row: 0, column: 0 })).rejects.toEqual(
      failing('changed-meanwhile'),
    );
  });
});

describe('onChanged', () => {
  it('tells what staff do, and no more once it is left', async () => {
    const { workbook } = openExcel(staffWorkbook);
    const listener = jest.fn();
    const leave = await createOfficeHost().onChanged(listener);
    workbook.changed(workbook.sheet(cardSheet), { top: 0, left: 0, bottom: 0, right: 0 });
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
    workbook.addSheet('新しい');
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
    await leave();
    workbook.changed(workbook.sheet(cardSheet), { top: 0, left: 0, bottom: 0, right: 0 });
    await settled();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { HostError } from '../../../src/workbook/host';
import type { WritePlan } from '../../../src/workbook/plan';
import { everyFeature } from '../../contract/every-feature';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { openExcel, type OpenExcel } from './excel';
import { membersAfter } from './members-since';
import { stateOf } from './state';

const again = (rows?: number): WritePlan => ({ ...everyFeature(rows), renames: [], edits: [] });

/** Rejections of the host are compared by code and place. */
const failing = (code: string, detail?: string): unknown =>
  expect.objectContaining({ name: 'HostError', code, ...(detail !== undefined && { detail }) });

/** LTSC 2021 has 1.14; 1.13 is the least that tells merged areas. */
describe('an Excel of ExcelApi 1.13', () => {
  it('reads, builds, builds again and takes back', async () => {
    const excel = openExcel(staffWorkbook, '1.13');
    const host = createOfficeHost();
    const stop = await host.onChanged(() => undefined);
    const before = stateOf(excel.workbook);
    const read = await host.read();
    expect(read.sheets[0]?.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 3 }]);
    await host.write(everyFeature());
    const built = stateOf(excel.workbook);
    await host.write(again(6));
    await host.takeBack();
    expect(stateOf(excel.workbook)).toEqual(built);
    await stop();
    const other = openExcel(staffWorkbook, '1.13');
    const once = createOfficeHost();
    await once.write(everyFeature());
    await once.takeBack();
    expect(stateOf(other.workbook)).toEqual(before);
    expect([...excel.session.failures, ...other.session.failures]).toEqual([]);
  });

  it('is asked for no member that came later', async () => {
    const excel = openExcel(staffWorkbook, '1.13');
    const host = createOfficeHost();
    await host.read();
    await host.write(everyFeature());
    await host.write(again(6));
    await host.takeBack();
    const used = Object.keys(excel.session.counters.calls);
    const later = membersAfter(13);
    expect(later.has('Worksheet.onNameChanged')).toBe(true);
    expect(membersAfter(12).has('Range.getMergedAreasOrNullObject')).toBe(true);
    expect(used).toContain('Range.getMergedAreasOrNullObject');
    expect(used.filter((member) => later.has(member))).toEqual([]);
  });
});

describe('a write that is not allowed', () => {
  it.each([
    ['protected-workbook', '', (excel: OpenExcel) => (excel.workbook.structureProtected = true)],
    ['protected-sheet', cardSheet, (excel: OpenExcel) => (excel.workbook.sheet(cardSheet).protected = true)],
    [
      'changed-meanwhile',
      '事務事業一覧',
      (excel: OpenExcel) => excel.workbook.renameSheet(excel.workbook.sheet('事務事業一覧'), '一覧'),
    ],
    ['sheet-name-taken', '事務事業一覧(元)', (excel: OpenExcel) => excel.workbook.addSheet('事務事業一覧(元)')],
    ['sheet-name-taken', '集計', (excel: OpenExcel) => excel.workbook.addSheet('集計')],
  ])('is refused as %s (%s), and nothing has changed', async (code, detail, spoil) => {
    const excel = openExcel(staffWorkbook);
    spoil(excel);
    const before = stateOf(excel.workbook);
    await expect(createOfficeHost().write(everyFeature())).rejects.toEqual(failing(code, detail));
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('is refused where a cell no longer shows what its edit was planned on', async () => {
    const excel = openExcel(staffWorkbook);
    const sheet = excel.workbook.sheet(cardSheet);
    sheet.cells.set(3, 1, { ...sheet.cells.get(3, 1), value: 2500 });
    const before = stateOf(excel.workbook);
    await expect(createOfficeHost().write(everyFeature())).rejects.toEqual(
      failing('changed-meanwhile', "'個票''s 施策1'!B4"),
    );
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('is refused where our own tab is protected', async () => {
    const excel = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    excel.workbook.sheet('財務一覧').protected = true;
    await expect(createOfficeHost().write(again())).rejects.toEqual(failing('protected-sheet', '財務一覧'));
  });

  it.each([
    ['a text', 'あ'.repeat(32_768), `${cardSheet}!B1`, undefined],
    ['a text that the mark before it makes too long', '='.padEnd(32_767, 'あ'), "'個票''s 施策1'!B1", 1],
  ])('is refused where %s would not fit a cell, before anything is written', async (_, value, detail, looks) => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    const edits = [{ sheet: cardSheet, row: 0, column: 1, value, expected: '直す名前' }];
    await expect(createOfficeHost().write({ renames: [], tabs: [], edits })).rejects.toEqual(
      failing('too-long-for-excel', detail),
    );
    expect(stateOf(excel.workbook)).toEqual(before);
    expect(excel.session.counters.calls['Range.formulas']).toBe(looks);
  });

  it('is refused by an Excel that cannot tell merged areas', async () => {
    openExcel(staffWorkbook, '1.12');
    await expect(createOfficeHost().read()).rejects.toEqual(failing('unsupported-excel', 'ExcelApi 1.13'));
  });
});

describe('a write that fails part-way', () => {
  it.each([
    [1, 5012, 'busy'],
    [2, 5102, 'busy'],
    [3, 7000, 'access-denied'],
  ] as const)('puts everything back when request %i fails by %i', async (sync, transport, code) => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    excel.session.faults.failAtSync(sync, transport);
    await expect(createOfficeHost().write(everyFeature())).rejects.toEqual(failing(code));
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  const actions = Array.from({ length: 22 }, (_, index) => index * 37);

  it.each(actions)('puts everything back when action %i of the first build fails', async (action) => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    excel.session.faults.failAtAction(3, action, 'GeneralException');
    const outcome = await createOfficeHost()
      .write(everyFeature())
      .catch((error: unknown) => error);
    if (outcome instanceof HostError) expect(stateOf(excel.workbook)).toEqual(before);
    else expect(action).toBeGreaterThan(700);
    excel.session.faults.clear();
  });

  it.each([
    ...actions.map((action) => [action, 'of another look', 700] as const),
    ...actions.map((action) => [action, 'of the same look', 200] as const),
  ])('puts everything back when action %i of a second build fails, over tabs %s', async (action, looks, all) => {
    const excel = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature());
    excel.workbook.sheet('財務一覧').cells.set(7, 0, { value: 'メモ', formula: null, style: null, link: null });
    for (const { name } of looks === 'of another look' ? everyFeature().tabs : []) {
      excel.workbook.sheet(name).restyle({ top: 1, left: 1, bottom: 1, right: 1 }, () => ({ fill: '#FFCC00' }));
    }
    const before = stateOf(excel.workbook);
    excel.session.faults.failAtAction(2, action, 'GeneralException');
    const outcome = await host.write(again(6)).catch((error: unknown) => error);
    if (outcome instanceof HostError) expect(stateOf(excel.workbook)).toEqual(before);
    else expect(action).toBeGreaterThan(all);
  });

  it.each([4, 5])('is put back at the second attempt where request %i fails too', async (sync) => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    excel.session.faults.failAtAction(3, 300, 'GeneralException');
    excel.session.faults.failAtSync(sync, 5012);
    await expect(createOfficeHost([0, 1]).write(everyFeature())).rejects.toEqual(failing('unknown'));
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('says so where it cannot be put back, however often it is tried', async () => {
    const excel = openExcel(staffWorkbook);
    excel.session.faults.failAtAction(3, 300, 'GeneralException');
    for (let sync = 4; sync < 10; sync += 1) excel.session.faults.failAtSync(sync, 5012);
    await expect(createOfficeHost([0, 1, 1]).write(everyFeature())).rejects.toEqual(failing('not-put-back'));
  });

  it('shows the first error where nothing of the write ran, whatever fails after it', async () => {
    const excel = openExcel(staffWorkbook);
    const before = stateOf(excel.workbook);
    for (let sync = 3; sync < 12; sync += 1) excel.session.faults.failAtSync(sync, 7000);
    await expect(createOfficeHost([0, 1]).write(everyFeature())).rejects.toEqual(failing('access-denied'));
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  it('asks again in halves where the answer or request is too large', async () => {
    const excel = openExcel(staffWorkbook);
    excel.session.faults.payloadLimit = 60_000;
    await createOfficeHost().write(everyFeature());
    expect(excel.session.counters.syncs.length).toBeGreaterThan(3);
    const whole = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    expect(stateOf(excel.workbook)).toEqual(stateOf(whole.workbook));
  });
});

describe('an Excel that does not answer', () => {
  it.each([
    ['the look before a write', 1],
    ['a write', 3],
  ])('is given up by staff while %s is awaited; nothing more is asked', async (_, sync) => {
    const excel = openExcel(staffWorkbook);
    excel.session.faults.staySilentAtSync(sync);
    const waiting = new AbortController();
    const answer = excel.session.answer.bind(excel.session);
    let asked = 0;
    excel.session.answer = (body, flags) => {
      asked += 1;
      if (asked === sync) setTimeout(() => waiting.abort(), 0);
      return answer(body, flags);
    };
    const written = createOfficeHost([0, 1]).write(everyFeature(), undefined, waiting.signal);
    await expect(written).rejects.toEqual(failing('given-up'));
    expect(asked).toBe(sync);
  });
});

describe('taking back', () => {
  it('takes a whole write back', async () => {
    const { workbook, session } = openExcel(staffWorkbook);
    const before = stateOf(workbook);
    const host = createOfficeHost();
    await host.write(everyFeature());
    expect(session.counters.syncs).toHaveLength(4);
    expect(stateOf(workbook)).not.toEqual(before);
    await host.takeBack();
    expect(stateOf(workbook)).toEqual(before);
    expect(session.failures).toEqual([]);
  });

  it.each([
    ['a tab', '集計', 2, 0],
    ['beside a tab', '集計', 2, 20],
    ['an edited cell', cardSheet, 3, 1],
  ])('is refused where staff have changed %s', async (_, sheet, row, column) => {
    const { workbook } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.write(everyFeature());
    workbook.sheet(sheet).cells.set(row, column, { value: '手直し', formula: null, style: null, link: null });
    const before = stateOf(workbook);
    await expect(host.takeBack()).rejects.toEqual(failing('changed-since-written', sheet));
    expect(stateOf(workbook)).toEqual(before);
  });

  it('is refused where nothing was written, or all is taken back', async () => {
    openExcel(staffWorkbook);
    const host = createOfficeHost();
    await expect(host.takeBack()).rejects.toEqual(failing('changed-since-written'));
    await host.write(everyFeature());
    await host.takeBack();
    await expect(host.takeBack()).rejects.toEqual(failing('changed-since-written'));
  });
});

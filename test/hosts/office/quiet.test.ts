import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { insertRows } from '../../../stand-in/engine/rows';
import { everyFeature } from '../../contract/every-feature';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { openExcel } from './excel';

/** Lets Excel deliver what it has to tell. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const isWrite = ({ flags }: { readonly flags: number }) => (flags & 1) === 1;

describe('a look that nobody asked for', () => {
  it('sends no request that Excel takes for a write, which would empty what staff can undo', async () => {
    const { session } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.onChanged(() => undefined);
    // To be told of changes is asked for once, when the pane opens, and counts as a write.
    session.counters.reset();
    await host.glimpse();
    expect(await host.readQuietly()).toBeNull();
    expect(session.counters.syncs.filter(isWrite)).toEqual([]);
    const asked = await host.read();
    expect(session.counters.syncs.filter(isWrite)).toHaveLength(1);
    session.counters.reset();
    expect(await host.readQuietly()).toEqual(asked);
    expect(session.counters.syncs.filter(isWrite)).toEqual([]);
  });

  it('knows the merged areas of the last asked look, moved with rows that staff insert', async () => {
    const { workbook } = openExcel(staffWorkbook);
    const host = createOfficeHost();
    await host.onChanged(() => undefined);
    await host.read();
    insertRows(workbook, workbook.sheet(cardSheet), 0, 2);
    await settled();
    const quiet = await host.readQuietly();
    expect(quiet).toEqual(await host.read());
    expect(quiet?.sheets[0]?.merges.length).toBeGreaterThan(0);
  });

  it.each([
    ['formats', () => workbookOf().emit({ type: 'formatted', sheet: workbookOf().sheet(cardSheet), area: corner })],
    [
      'a sheet',
      () => workbookOf().addSheet('新しい').cells.set(0, 0, { value: 1, formula: null, style: null, link: null }),
    ],
  ])('waits until it is asked for where staff have changed %s', async (_, change) => {
    openWorkbook = openExcel(staffWorkbook).workbook;
    const host = createOfficeHost();
    await host.onChanged(() => undefined);
    await host.read();
    change();
    await settled();
    expect(await host.readQuietly()).toBeNull();
    await host.read();
    expect(await host.readQuietly()).not.toBeNull();
  });

  const corner = { top: 0, left: 0, bottom: 1, right: 1 };
  let openWorkbook = openExcel(staffWorkbook).workbook;
  const workbookOf = () => openWorkbook;
});

describe('what the add-in writes', () => {
  it('is not told as a change of staff, added sheets among it', async () => {
    openExcel(staffWorkbook);
    const host = createOfficeHost();
    const heard = jest.fn();
    await host.onChanged(heard);
    await host.write(everyFeature());
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

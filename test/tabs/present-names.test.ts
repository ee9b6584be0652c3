import { presentNames } from '../../src/tabs/present-names';
import { formerTabNames, tabNames, type Mark } from '../../src/workbook/mark';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

const [former, present] = [formerTabNames.results ?? '', tabNames.results];

const sheet = (name: string, kind: Mark['kind'] | null): SheetSnapshot => ({
  name,
  visibility: 'visible',
  type: 'worksheet',
  mark: kind && { kind, version: 1, tab: name, area: 'A1:K9' },
  merges: [],
  cells: [],
});
const renames = (...sheets: SheetSnapshot[]) => presentNames({ name: 'a.xlsx', sheets }, ['summary', 'results']);

it('a tab of ours gets its present name', () => {
  expect(renames(sheet('集計', 'summary'), sheet(former, 'results'))).toEqual([{ from: former, to: present }]);
});

it.each([
  ['it has it', [sheet(present, 'results')]],
  ['a sheet of staff’s bears the former one', [sheet(former, null)]],
  ['a newer tab of ours has the present one', [sheet(former, 'results'), sheet(present, 'results')]],
])('none is renamed where %s', (_, sheets) => {
  expect(renames(...sheets)).toEqual([]);
});

it('none but of the tabs that are built', () => {
  expect(presentNames({ name: 'a.xlsx', sheets: [sheet(former, 'results')] }, ['summary'])).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review, type Review } from '../../src/review';
import { newerLines } from '../../src/tabs/newer-lines';
import { plan } from '../../src/tabs/plan';
import { tabNames } from '../../src/workbook/mark';
import { excelDriver, fileDriver } from '../contract/drivers';

/** The workbook of every released version, as `npm version` kept it then: each later version goes on with it. */
const kept = readdirSync(__dirname).filter((name) => name.endsWith('.xlsx'));

const own = ['summary', 'list', 'finance', 'results', 'settings', 'form', 'acceptances'] as const;
const accepted = ({ findings }: Review) => findings.filter((finding) => finding.accepted !== null);

test('there is one at least', () => {
  expect(kept).not.toEqual([]);
});

describe.each(kept)('%s', (name) => {
  const file = new Uint8Array(readFileSync(join(__dirname, name)));
  let read: Review;
  beforeAll(async () => {
    read = review(await fileDriver.read(file));
  });

  test('its sheets are known as ours, none as of a newer version, and nothing of them is faulty', () => {
    const kinds = read.snapshot.sheets.flatMap(({ name: sheet, mark }) => (mark ? [[mark.kind, sheet]] : []));
    expect(kinds.sort()).toEqual(own.map((kind) => [kind, tabNames[kind]]).sort());
    expect(newerLines(read.snapshot)).toEqual([]);
    const ours = new Set<string>(own.filter((kind) => kind !== 'list').map((kind) => tabNames[kind]));
    expect(read.findings.filter(({ place }) => place !== null && ours.has(place.sheet))).toEqual([]);
  });

  test('what staff set and accepted holds', () => {
    expect(read.evaluation.layout.source).not.toBe('given');
    expect(accepted(read).map(({ accepted: given }) => given?.reason)).toEqual(['所管課に確認済み']);
  });

  test.each(Object.entries({ file: fileDriver, Excel: excelDriver }))(
    'its tabs are built again in place, by %s, and what staff set and accepted still holds',
    async (_, driver) => {
      const built = plan(read, '令和9年6月1日');
      expect(built.renames).toEqual([]);
      const after = review(await fileDriver.read(await driver.write(file, built)));
      expect(after.snapshot.sheets.map(({ name: sheet }) => sheet)).toEqual(
        read.snapshot.sheets.map(({ name: sheet }) => sheet),
      );
      expect(accepted(after)).toEqual(accepted(read));
      expect(after.settings).toEqual(read.settings);
    },
  );
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import type { Snapshot } from '../../src/workbook/snapshot';

/** LibreOffice's setting to calculate every formula of an .xlsx anew when it opens it. */
const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Workbooks as LibreOffice calculates them, in one go: no formula's cached result is believed. */
export function recalculated<Name extends string>(
  workbooks: Readonly<Record<Name, Uint8Array>>,
): Record<Name, Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-'));
  const names = Object.keys(workbooks) as Name[];
  const files = names.map((_, index) => `${String(index)}.xlsx`);
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), alwaysRecalculate);
    for (const [index, name] of names.entries()) writeFileSync(join(folder, files[index] ?? ''), workbooks[name]);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        'out',
        ...files,
      ],
      { cwd: folder, stdio: 'ignore', timeout: 300_000 },
    );
    const read = files.map((file) => readXlsx(readFileSync(join(folder, 'out', file)), 'workbook.xlsx'));
    return Object.fromEntries(names.map((name, index) => [name, read[index]])) as Record<Name, Snapshot>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

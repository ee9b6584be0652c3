import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** A pane of a few lines, built nowhere: the add-in's manifest, the package's own office.js, and a script. */
export function smallPane(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-pane-'));
  cpSync(join(root, 'manifest.xml'), join(folder, 'manifest.xml'));
  cpSync(join(root, 'assets'), join(folder, 'assets'), { recursive: true });
  for (const name of [
    'office.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'o15apptofilemappingtable.js',
    'ja-jp/office_strings.js',
    'telemetry/oteljs_agave.js',
  ]) {
    cpSync(join(root, 'node_modules/@microsoft/office-js/dist', name), join(folder, 'office-js', name));
  }
  writeFileSync(
    join(folder, 'taskpane.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="office-js/office.js"></script><output></output><script src="pane.js"></script>',
  );
  writeFileSync(join(folder, 'pane.js'), script);
  return folder;
}

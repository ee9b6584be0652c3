import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Office's fonts, each with a free one of about its width: the default font's digits tell how wide columns are. */
const standIns = {
  'Yu Gothic': 'Noto Sans CJK JP',
  游ゴシック: 'Noto Sans CJK JP',
  Calibri: 'Liberation Sans Narrow',
} as const;

/** A workbook as LibreOffice prints or saves it, with fonts as wide as Office's. Throws where LibreOffice fails. */
export function convertWithOfficeFonts(workbook: Uint8Array, to: 'pdf' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-print-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    writeFileSync(join(folder, 'fonts.conf'), fontSettings(join(folder, 'cache')));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore', timeout: 120_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
    );
    return readFileSync(join(folder, 'out', `book.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fontSettings = (cache: string): string =>
  [
    '<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<cachedir>${cache}</cachedir>`,
    ...Object.entries(standIns).map(
      ([font, standIn]) =>
        `<match target="pattern"><test name="family"><string>${font}</string></test>` +
        `<edit name="family" mode="assign" binding="same"><string>${standIn}</string></edit></match>`,
    ),
    '</fontconfig>',
  ].join('\n');

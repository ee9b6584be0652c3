import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmFonts } from '../../../stand-in/fonts/npm-fonts';

/** Whether LibreOffice is on this machine; where HYOKA_REQUIRE_ALL is set its absence is an error. */
export const hasLibreOffice = answers('soffice', '--version');

/** Whether pages can be printed here and read; on Linux alone LibreOffice takes the fonts that we measure with. */
export const canPrint = hasLibreOffice && process.platform === 'linux' && answers('pdftotext', '-v');

/** A workbook as LibreOffice opens and saves it, with the fonts of npm. Throws where it does not open. */
export function convertWithLibreOffice(
  bytes: Uint8Array,
  to: 'xlsx' | 'ods' | 'pdf' = 'xlsx',
  from = 'xlsx',
): Uint8Array {
  const [converted] = convertAllWithLibreOffice([bytes], to, from);
  if (!converted) throw new RangeError(to);
  return converted;
}

/** The same of many, in one run. */
export function convertAllWithLibreOffice(workbooks: readonly Uint8Array[], to = 'xlsx', from = 'xlsx'): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-'));
  try {
    const inputs = workbooks.map((bytes, index) => {
      const input = join(folder, `${String(index)}.${from}`);
      writeFileSync(input, bytes);
      return input;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        ...inputs,
      ],
      { stdio: 'ignore', timeout: 120_000, env: { ...process.env, ...npmFonts } },
    );
    return workbooks.map((_, index) => readFileSync(join(folder, 'out', `${String(index)}.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answers(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (process.env['HYOKA_REQUIRE_ALL']) throw error;
    return false;
  }
}

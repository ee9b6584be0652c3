import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A browser without windows, and what its environment needs for it to find the libraries that came with it. */
export interface NpmBrowser {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

// Beside what it is unpacked from, so that another version of the package takes it away.
const npmPackage = resolve(__dirname, '../../node_modules/@sparticuz/chromium');
const unpacked = join(npmPackage, 'unpacked');

/**
 * The Chromium that npm brings, unpacked when it is first asked for. It is made for a cloud service's small machines,
 * and the package would start it in a single process, as only these need: that one dies at its second page. So we take
 * no more of the package than its files.
 */
export function npmBrowser(): NpmBrowser {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
  if (!existsSync(unpacked)) unpack();
  return { program: join(unpacked, 'chromium'), environment: { LD_LIBRARY_PATH: join(unpacked, 'lib') } };
}

/** Two tests may do this at a time: each unpacks beside, and the first to be done moves its folder into place. */
function unpack(): void {
  const beside = mkdtempSync(`${unpacked}-`);
  try {
    writeFileSync(join(beside, 'chromium'), inflated('chromium.br'), { mode: 0o755 });
    execFileSync('tar', ['x', '-C', beside], { input: inflated('al2023.tar.br') });
    renameSync(beside, unpacked);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(unpacked)) throw error;
  }
}

const inflated = (name: string): Buffer => brotliDecompressSync(readFileSync(join(npmPackage, 'bin', name)));

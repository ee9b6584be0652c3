import { chromium, type Browser } from 'playwright-core';
import { npmFonts } from '../fonts/npm-fonts';
import { findBrowser } from './find-browser';
import { npmBrowser } from './npm-browser';

// Debian's Chromium without windows takes a third less of the machine than the one that hides its own.
const first = ['chromium-headless-shell'];

// The page's certificate is self-made, and where tests run there may be no graphics card and no network.
const args = ['--ignore-certificate-errors', '--disable-gpu', '--disable-quic'];

/**
 * Starts a browser without a window, for tests and pictures: that of this machine, else the one that npm brings. Either
 * draws with the fonts of npm. `more`: further switches.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = findBrowser(first);
  const { program, environment } = installed === null ? npmBrowser() : { program: installed, environment: {} };
  const env = { ...process.env, ...npmFonts, ...environment };
  return chromium.launch({ executablePath: program, args: [...args, ...more], env });
}

import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../../stand-in/server/find-browser';

const quiet = [
  '--ignore-certificate-errors',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium, Chrome or Edge of CHROME_PATH or of this machine, else the one that npm ships (Linux x64).
 * Rejects where there is none.
 */
export async function launchChromium(): Promise<Browser> {
  const found = findBrowser();
  if (found !== null) return chromium.launch({ executablePath: found, headless: true, args: quiet });
  const { default: shipped } = await import('@sparticuz/chromium');
  const executablePath = await shipped.executablePath();
  return chromium.launch({ executablePath, headless: true, args: [...shipped.args, ...quiet] });
}

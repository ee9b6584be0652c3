import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium to start: its path, and the arguments it needs on a machine that is not a desktop. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** CHROME_PATH, else the system's browser, else the one that came with `npm ci`. Throws when there is none. */
export async function findBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is what a container runs as.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (!runs(asked)) throw new Error(`CHROME_PATH names no program: ${asked}`);
    return { executablePath: asked, args };
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(runs);
  if (system !== undefined) return { executablePath: system, args };
  return shipped(args);
}

async function shipped(args: readonly string[]): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...args] };
  }
  throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

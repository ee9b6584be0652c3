import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { offeredSamples } from '../samples/offered';
import { findBrowser } from './browser/find-browser';
import { isBuilt, markBuilt } from './built-pane';
import { startServer } from './server/start-server';

const root = resolve(__dirname, '..');
const pane = join(root, 'dist/pane');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    windows: { type: 'boolean' },
    english: { type: 'boolean' },
    'no-open': { type: 'boolean' },
    'no-build': { type: 'boolean' },
  },
});
const samples = offeredSamples.map(({ name, about }) => ({ path: join(root, 'samples', name), about }));
const workbook = resolve(positionals[0] ?? join(root, 'samples', offeredSamples[0].name));

if (!existsSync(workbook)) fail(`ファイルがありません: ${workbook}`);
if (!values['no-build'] && !isBuilt(root)) {
  console.log('アドインを組み立てています（30秒ほど。次からは、変わったときだけ組み立てます）…');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('アドインを組み立てられませんでした。');
  markBuilt(root);
}

void startServer({ pane, workbook, samples, ...(values.port === undefined ? {} : { port: Number(values.port) }) }).then(
  ({ url: page }) => {
    const asked = [...(values.windows ? ['windows'] : []), ...(values.english ? ['language=en-US'] : [])];
    const url = asked.length === 0 ? page : `${page}?${asked.join('&')}`;
    console.log(`Excelの代わりのページ: ${url}`);
    console.log('まず、開いたページの［点検］を押してください。ほかの見本は、ページの［開く］から選べます:');
    for (const { name, about } of offeredSamples) console.log(`  ${name}  ${about}`);
    console.log(`Excelを使わない点検ページ: ${page}check.html`);
    console.log('止めるには Ctrl+C を押してください。');
    if (!values['no-open']) open(url);
  },
);

/** Opens the page in a window of its own, whose browser takes the self-made certificate. */
function open(url: string): void {
  const browser = findBrowser();
  const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (browser === null || !hasScreen) {
    console.log('ブラウザで上のアドレスを開いてください。証明書の警告は、このページに限り承諾してかまいません。');
    return;
  }
  const profile = mkdtempSync(join(tmpdir(), 'hyoka-excel-'));
  const flags = [
    '--ignore-certificate-errors',
    '--no-first-run',
    '--no-default-browser-check',
    `--user-data-dir=${profile}`,
    // Chromium refuses its sandbox to root, which is what a container runs as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  spawn(browser, [...flags, '--window-size=1440,900', `--app=${url}`], { detached: true, stdio: 'ignore' }).unref();
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

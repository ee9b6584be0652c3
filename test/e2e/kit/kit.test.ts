import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { reasonOf, reasons } from '../../../scripts/kit/contents';
import { cacheControlOf, mediaTypes } from '../../../scripts/kit/site-policy';
import { version } from '../../../package.json';
import { chooseBook } from '../check-page/open-page';
import { check, countsOf, openWith, sample, settled, until } from '../pane/open-pane';
import { closeBrowser, type ExcelOptions } from '../support/excel-page';
import { freePort, hasNginx, serveKit, type Served } from './nginx';
import { packed, unpacked } from './packed';

const host = 'files.city.example.lg.jp';
/** office.js answers to no other host on the web than to Microsoft's. */
const excelHost = 'excel.officeapps.live.com';
const origin = `https://${host}/naibu/hyoka`;

let folder: string;
let kit: string;
let zip: Uint8Array;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyoka-kit-'));
  kit = join(folder, 'kit');
  zip = packed(`${origin}/`, folder);
  files = unpacked(zip, kit);
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

const textOf = (path: string) => new TextDecoder().decode(files.get(path));
const sitePaths = () => [...files.keys()].flatMap((path) => (path.startsWith('site/') ? [path.slice(5)] : []));

test('every file has one reason, every reason a file, and the list says so', () => {
  const used = new Set([...files.keys()].map(reasonOf));
  expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
  for (const { name, reason } of reasons) {
    expect(textOf('contents.html')).toContain(name);
    expect(textOf('contents.html')).toContain(reason);
  }
  expect(() => reasonOf('site/notes.docx')).toThrow(/no reason/);
});

test('the checksums are those of all files', () => {
  const sums = [...files]
    .filter(([path]) => path !== 'SHA256SUMS.txt')
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
  expect(textOf('SHA256SUMS.txt').trim().split('\n')).toEqual(sums.sort(byPath));
});
const byPath = (one: string, other: string) => (one.slice(66) < other.slice(66) ? -1 : 1);

test('the manifest names the address, and nothing the development server', () => {
  const manifest = textOf('manifest/manifest.xml');
  expect(manifest).toContain(`DefaultValue="${origin}/taskpane.html?do=check"`);
  for (const [path, bytes] of files) {
    if (path.endsWith('.png')) continue;
    expect([path, new TextDecoder().decode(bytes).includes('localhost:3000')]).toEqual([path, false]);
  }
});

test('every picture of the manifest is in the site', () => {
  const named = [...textOf('manifest/manifest.xml').matchAll(/DefaultValue="(https:[^"?]*)/g)].map(
    ([, url = '']) => url,
  );
  expect(named.length).toBeGreaterThan(20);
  for (const url of named) expect(files.has(`site/${url.slice(origin.length + 1)}`)).toBe(true);
});

test('every link and picture of the pages leads into the kit, or out by https', () => {
  for (const path of [...files.keys()].filter((one) => /^(?:[^/]+|docs\/[^/]+)\.html$/.test(one))) {
    const page = textOf(path);
    for (const [, target = ''] of page.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (target.startsWith('https:')) continue;
      const [file = '', fragment = ''] = target.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      expect([path, target, files.has(to)]).toEqual([path, target, true]);
      if (fragment !== '')
        expect([path, target, textOf(to).includes(`id="${decodeURI(fragment)}"`)]).toEqual([path, target, true]);
    }
  }
});

test('the bill of materials names what is shipped, and no server', () => {
  const bom = JSON.parse(textOf('sbom.cdx.json')) as {
    bomFormat: string;
    components: { name: string; licenses: unknown }[];
  };
  expect(bom.bomFormat).toBe('CycloneDX');
  const names = bom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', 'saxes', '@microsoft/office-js', 'fflate']));
  expect(names).not.toContain('jest');
  for (const { name, licenses } of bom.components) expect([name, licenses]).not.toEqual([name, undefined]);
  expect(textOf('sbom.cdx.json')).not.toMatch(/registry/);
});

test('PowerShell reads its scripts as UTF-8', () => {
  for (const path of [...files.keys()].filter((one) => one.endsWith('.ps1'))) {
    expect([...(files.get(path) ?? new Uint8Array()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(path).replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf(path)).not.toContain('{{');
  }
});

test('the command is one file that needs nothing beside it, and says what an older Node.js lacks', () => {
  const alone = join(folder, 'alone.mjs');
  cpSync(join(kit, 'command/hyoka.mjs'), alone);
  const run = (...call: string[]) => spawnSync(process.execPath, call, { encoding: 'utf8', cwd: folder });
  expect(run(alone, '--version').stdout).toBe(`hyoka ${version}\n`);
  const { stdout, status } = run(alone, 'check', sample);
  expect([status, stdout]).toEqual([1, expect.stringContaining('エラー 4件、要確認 5件、参考 6件')]);
  const older = `Object.defineProperty(process.versions, 'node', { value: '18.20.4' })`;
  const refused = run('--import', `data:text/javascript,${encodeURIComponent(older)}`, alone, '--version');
  expect([refused.status, refused.stderr, refused.stdout]).toEqual([2, expect.stringContaining('Node.js 20 以降'), '']);
});

test('IIS is told of every file how it is served', () => {
  const config = textOf('site/web.config');
  for (const [extension, type] of Object.entries(mediaTypes))
    expect(config).toContain(`<mimeMap fileExtension=".${extension}" mimeType="${type}" />`);
  const forever = [...config.matchAll(/<location path="([^"]+\.(?:js|css))">.*cacheControlMode="UseMaxAge"/g)];
  expect(forever.map(([, path]) => path).sort()).toEqual(
    sitePaths()
      .filter((path) => cacheControlOf(path)?.includes('immutable'))
      .sort(),
  );
  expect(config).toMatch(
    /<location path="assets">\s*<system\.webServer>\s*<staticContent>\s*<clientCache cacheControlMode="NoControl"/,
  );
});

test('of office.js there is what Excel for Windows, Excel on the web and a browser ask for, and no more', async () => {
  const site = join(folder, 'site');
  cpSync(join(kit, 'site'), site, { recursive: true });
  cpSync(join(__dirname, '../../../manifest.xml'), join(site, 'manifest.xml'));
  const asked = new Set<string>();
  const note = (url: string) => {
    const [, file] = /\/office-js\/([^?]*)/.exec(url) ?? [];
    if (file !== undefined) asked.add(`office-js/${file}`);
  };
  const ways: readonly Partial<ExcelOptions>[] = [{ windows: true }, { language: 'en-US' }, { language: 'ja-JP' }];
  for (const options of ways) {
    const excel = await openWith(sample, { pane: site, ...options });
    excel.page.context().on('request', (request) => note(request.url()));
    await settled(await excel.press(options.language === 'en-US' ? 'Task pane' : '作業ウィンドウ'));
    const beside = await excel.page.context().newPage();
    await beside.goto(`${new URL(excel.page.url()).origin}/pane/taskpane.html`);
    await beside.getByText('Excelの作業ウィンドウとして開いてください。').waitFor();
    // On the web it is asked for some time after the start.
    if (!options.windows) await until(() => Promise.resolve(asked.has('office-js/telemetry/oteljs_agave.js')), true);
    await excel.close();
  }
  const shipped = sitePaths().filter((path) => path.startsWith('office-js/') && !path.endsWith('LICENSE.md'));
  expect([...asked].sort()).toEqual(shipped.sort());
}, 120_000);

const onNginx = hasNginx ? describe : describe.skip;
onNginx('served by nginx, with the configuration of the kit (left out where nginx is lacking)', () => {
  let served: Served;
  beforeAll(async () => {
    await closeBrowser(); // the next one gets switches of its own
    served = await serveKit(kit, host, join(folder, 'nginx'));
  });
  afterAll(() => served.stop());

  test('every file comes with its type, its Cache-Control and the policy', async () => {
    const own = sitePaths().filter((path) => path !== 'web.config');
    for (const path of own) {
      const { status, headers } = await served.get(`/naibu/hyoka/${path}`);
      expect([path, status, headers['cache-control'] ?? null, headers['content-type']]).toEqual([
        path,
        200,
        cacheControlOf(path),
        mediaTypes[posix.extname(path).slice(1)],
      ]);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*script-src 'self'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBeUndefined();
    }
  });

  test('scripts are compressed, pages asked for again cost nothing, and what is not there is not kept, and no slash need be typed', async () => {
    const script = sitePaths().find((path) => /^taskpane\..*\.js$/.test(path)) ?? '';
    expect(
      (await served.get(`/naibu/hyoka/${script}`, { 'Accept-Encoding': 'gzip' })).headers['content-encoding'],
    ).toBe('gzip');
    const page = await served.get('/naibu/hyoka/taskpane.html');
    const again = { 'If-None-Match': String(page.headers['etag']) };
    expect((await served.get('/naibu/hyoka/taskpane.html', again)).status).toBe(304);
    const gone = await served.get('/naibu/hyoka/1.00000000.js');
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, undefined]);
    expect((await served.get('/naibu/hyoka/../../etc/passwd')).status).toBe(404);
    const bare = await served.get('/naibu/hyoka');
    expect([bare.status, bare.headers['location']]).toEqual([301, '/naibu/hyoka/']);
  });

  test('the pane in Excel on the web and 点検ページ in a browser check a workbook, and nothing goes elsewhere', async () => {
    const port = await freePort();
    const excel = await openWith(sample, {
      pane: join(kit, 'manifest'),
      port,
      calledExcel: `https://${excelHost}/`,
      switches: [
        `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${String(served.port)}, MAP ${excelHost}:443 127.0.0.1:${String(port)}`,
      ],
    });
    const pane = await check(excel);
    expect(pane.url()).toContain(`${origin}/taskpane.html?do=check`);
    expect((await countsOf(pane))[0]).toBe(4);
    for (const tab of ['集計', '作成', '設定']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').getByRole('heading').first().waitFor();
    }
    const page = await excel.page.context().newPage();
    const beside: string[] = [];
    excel.page.context().on('request', (request) => beside.push(new URL(request.url()).host));
    page.on('console', (message) => beside.push(message.text()));
    await page.goto(`${origin}/`);
    await chooseBook(page, sample);
    expect((await countsOf(page.mainFrame()))[0]).toBe(4);
    expect(new Set(beside)).toEqual(new Set([host]));
    const asked = excel.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).host);
    expect(new Set(asked)).toEqual(new Set([excelHost, host]));
    // The browser's private mode keeps storage from a frame of another host: office.js complains, the pane does without.
    expect(excel.troubles.filter((text) => !/'sessionStorage'.*\/office-js\//s.test(text))).toEqual([]);
    await excel.close();
  });
});

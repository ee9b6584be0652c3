import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentsPage } from './contents-page';
import { manifestFor } from './manifest';
import { nginxConf } from './nginx-conf';
import { oneFile } from './one-file';
import type { Origin } from './origin';
import { printedPages } from './pages';
import { sbom } from './sbom';
import { commonPolicy } from './site-policy';
import { template } from './template';
import { webConfig } from './web-config';

const root = join(__dirname, '../..');
const pane = join(root, 'dist/pane');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** What staff and the people who install are given to read: the first one is the page to begin with. */
const pages = [
  { from: 'docs/for-information-officers.md', to: 'README.html' },
  { from: 'docs/security-review.md', to: 'docs/security-review.html' },
  { from: 'docs/guide.md', to: 'docs/guide.html' },
  { from: 'docs/first-steps.md', to: 'docs/first-steps.html' },
  { from: 'docs/rules.md', to: 'docs/rules.html' },
  { from: 'docs/layout.md', to: 'docs/layout.html' },
  { from: 'CHANGELOG.md', to: 'docs/changes.html' },
] as const;

/** Every file of the kit for a place, by its path. Pane and command must be built. Throws where a file has no reason, or a reason no file. */
export async function kitFiles(origin: Origin): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === 'string' ? Buffer.from(content) : content);

  for (const path of sitePaths()) put(`site/${path}`, readFileSync(join(pane, path)));
  const site = [...files.keys()].map((path) => path.slice('site/'.length));
  const policy = commonPolicy(
    site.filter((path) => path.endsWith('.html')).map((path) => readFileSync(join(pane, path), 'utf8')),
  );
  put('site/web.config', webConfig(site, policy));
  put('nginx/hyoka.conf', nginxConf(origin, policy));
  put('manifest/manifest.xml', await manifestFor(origin, text('manifest.xml')));
  for (const path of [
    'trial/register-catalog.ps1',
    'trial/unregister-catalog.ps1',
    'policies/local-network-access.ps1',
  ])
    put(path, template(path, origin));

  const notices = text('dist/cli/THIRD-PARTY-NOTICES.txt');
  put('command/hyoka.mjs', oneFile(text('dist/cli/main.js')));
  put('command/THIRD-PARTY-NOTICES.txt', notices);
  put('command/hyoka.schema.json', text('src/cli/json/hyoka.schema.json'));

  const sources = pages.map(({ from, to }) => ({
    from,
    to,
    markdown: text(from).replaceAll(exampleOrigin, origin.address),
  }));
  for (const [path, { html, pictures }] of await printedPages(sources)) {
    put(path, html);
    for (const picture of pictures) put(picture, readFileSync(join(root, picture)));
  }

  put('LICENSE.txt', text('LICENSE'));
  put('sbom.cdx.json', sbom([text('dist/pane/THIRD-PARTY-NOTICES.txt'), notices], ['@microsoft/office-js']));
  put('contents.html', contentsPage([...files.keys(), 'contents.html', sums]));
  put(
    sums,
    [...files]
      .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
      .sort(byPath)
      .join(''),
  );
  return files;
}

/** The address that the pages show as an example. */
const exampleOrigin = 'https://files.city.example.jp/hyoka';
const sums = 'SHA256SUMS.txt';
const byPath = (one: string, other: string) => (one.slice(64) < other.slice(64) ? -1 : 1);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Of the built pane, what has a reason to be served; a page, script or style that has none is told by `contentsPage`. */
function sitePaths(): string[] {
  if (!existsSync(join(pane, 'taskpane.html'))) throw new Error('The pane is not built: npm run build');
  return readdirSync(pane, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(pane, path)).isFile())
    .filter((path) => !leftOut.includes(path))
    .sort();
}

/** What the build makes for other places: it has the address of the development server, or is for an Excel that the kit does not serve. */
const leftOut = ['manifest.xml', 'office-js/excel-mac-16.00.js', 'office-js/excel-win32-16.00.js'];

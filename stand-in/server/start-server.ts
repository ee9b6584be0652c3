import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, resolve } from 'node:path';
import { certificate } from './certificate';
import { pageBundle } from './page-bundle';

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/** A workbook that the page offers besides the one it opens. */
export interface OfferedWorkbook {
  readonly path: string;
  readonly about: string;
}

export interface ServerOptions {
  /** The built add-in, `manifest.xml` in it. */
  readonly pane: string;
  /** The workbook that the page opens; a new one where it is left out. */
  readonly workbook?: string;
  /** What stands under 開く; where there are any, the page also says what to try first. */
  readonly samples?: readonly OfferedWorkbook[];
  /** Any free one where it is left out. */
  readonly port?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page that plays Excel, the add-in and 点検ページ under /pane/, and the workbook; over https, as office.js wants it. */
export async function startServer({ pane, workbook, samples = [], port = 0 }: ServerOptions): Promise<RunningServer> {
  const [page, tls] = await Promise.all([
    pageBundle(),
    certificate(resolve(__dirname, '../../dist/stand-in/certificate')),
  ]);
  const start = {
    workbook: workbook ? basename(workbook) : null,
    samples: samples.map((one) => ({ name: basename(one.path), about: one.about })),
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const bundled = page.get(path);
    if (bundled) return bundled;
    if (path === '/start.json') return Buffer.from(JSON.stringify(start));
    if (path === '/workbook' && workbook) return readFile(workbook);
    const sample = samples.find(({ path: file }) => path === `/samples/${basename(file)}`);
    if (sample) return readFile(sample.path);
    if (path.startsWith('/pane/')) return readFile(join(pane, normalize(path.slice('/pane'.length))));
    throw new Error(`There is no ${path}.`);
  };
  const server = createServer(tls, ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'https://localhost');
    const path = decodeURIComponent(pathname);
    // What it asks for stands beside it.
    if (path === '/check.html') return void response.writeHead(302, { Location: '/pane/check.html' }).end();
    read(path).then(
      (file) => {
        const body = isOnWindows(searchParams) ? withExternal(file) : file;
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${String(taken)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const isOnWindows = (asked: URLSearchParams): boolean => asked.get('_host_Info')?.startsWith('Excel$Win32$') ?? false;

/** A page as Excel for Windows shows it: its `window.external` is there before any script of the page. */
function withExternal(html: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(html).toString('utf8').replace('<meta', '<script src="/external.js"></script><meta'));
}

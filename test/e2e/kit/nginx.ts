import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const program = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null;

/** Whether nginx is on this machine; where HYOKA_REQUIRE_ALL is set its absence is an error. */
export const hasNginx = program !== null;
if (!hasNginx && process.env['HYOKA_REQUIRE_ALL']) throw new Error('nginx is lacking: apt-get install nginx-light');

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Served {
  readonly port: number;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/**
 * Serves an unpacked kit by its own configuration: no more of it is changed than what it asks to be, and the port, as only
 * root may take 443. What else nginx wants to know stands in a file around it.
 */
export async function serveKit(kit: string, host: string, work: string): Promise<Served> {
  mkdirSync(work, { recursive: true });
  const at = (name: string) => join(work, name);
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', at('site.key')];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', at('site.crt'), '-days', '2', ...subject], {
    stdio: 'ignore',
  });
  const port = await freePort();
  const shipped = readFileSync(join(kit, 'nginx/hyoka.conf'), 'utf8');
  const edited = shipped
    .replace('listen 443 ssl;', `listen 127.0.0.1:${String(port)} ssl;`)
    .replace('/etc/nginx/tls/hyoka.crt', at('site.crt'))
    .replace('/etc/nginx/tls/hyoka.key', at('site.key'))
    .replace('/srv/hyoka/site/', `${join(kit, 'site')}/`);
  writeFileSync(at('hyoka.conf'), edited);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${at(one)};`);
  writeFileSync(
    at('nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${at('pid')};
events {}
http { access_log off; ${temporary.join(' ')} include ${at('hyoka.conf')}; }
`,
  );
  const nginx = spawn(program ?? '', ['-e', at('error.log'), '-p', work, '-c', at('nginx.conf')], { stdio: 'ignore' });
  const ca = readFileSync(at('site.crt'), 'utf8');
  const get: Served['get'] = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, servername: host, ca, path, headers: { Host: host, ...headers }, agent: false },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            const { statusCode: status = 0, headers: told } = response;
            resolve({ status, headers: told, body: Buffer.concat(parts).toString('utf8') });
          });
        },
      );
      asked.on('error', reject).end();
    });
  await answers(nginx, get, at('error.log'));
  return {
    port,
    get,
    stop: () =>
      new Promise((stopped) => {
        nginx.once('exit', () => stopped());
        nginx.kill();
      }),
  };
}

async function answers(nginx: ChildProcess, get: Served['get'], log: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) break;
    if (await get('/').then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not serve: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { kitFiles } from './kit/kit-files';
import { parseOrigin, type Origin } from './kit/origin';
import { lastChange, zipOf } from './kit/zip';

const root = resolve(__dirname, '..');

/** npm run package -- --origin https://files.city.example.jp/hyoka: one zip with all that an office needs to install. */
const { values } = parseArgs({
  options: {
    origin: { type: 'string' },
    out: { type: 'string', default: join(root, 'dist/kit') },
    'no-build': { type: 'boolean', default: false },
  },
});

function originOf(text: string | undefined): Origin {
  try {
    return parseOrigin(text ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

async function main(): Promise<void> {
  const origin = originOf(values.origin);
  if (!values['no-build']) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(1);
  }
  const files = await kitFiles(origin);
  const name = `hyoka-${version}`;
  const zip = zipOf(name, files, lastChange());
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${name}.zip`), zip);
  console.log(
    `書き出しました: ${join(values.out, `${name}.zip`)}（${String(files.size)}ファイル、${(zip.length / 1_000_000).toFixed(1)} MB）`,
  );
}

void main();

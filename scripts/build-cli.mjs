// build-cli.mjs [FOLDER]: bundles the command line, so that `npx hyoka` needs no loader and starts fast.
// It runs on every `npm ci` (`prepare`), hence esbuild alone and no type check.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import thirdParty from './third-party/notices.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist/cli'));
const hyoka = join(folder, 'hyoka.js');
const main = join(folder, 'main.js');
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
};

await build({ ...options, entryPoints: ['src/cli/start.ts'], outfile: hyoka, banner: { js: '#!/usr/bin/env node' } });
const { metafile } = await build({
  ...options,
  metafile: true,
  entryPoints: ['src/cli/main.ts'],
  outfile: main,
  banner: { js: '(require) => {' },
  footer: { js: '}' },
});
// esbuild leaves patterns and tagged templates as they are; in ASCII the code is half as large to V8, and read at once.
writeFileSync(main, readFileSync(main, 'utf8').replace(/[^\0-\x7f]/g, escape), 'latin1');
chmodSync(hyoka, 0o755);
copyFileSync(join(root, 'src/cli/json/hyoka.schema.json'), join(folder, 'hyoka.schema.json'));
const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
);
writeFileSync(join(folder, thirdParty.fileName), thirdParty.noticesOf(bundled.map((file) => join(root, file))));

// The code of another build must not be taken for this one's.
rmSync(join(folder, 'main.code'), { force: true });
const built = join(folder, 'built.xlsx');
execFileSync(
  process.execPath,
  [
    '--require',
    join(root, 'scripts/keep-code.cjs'),
    hyoka,
    'build',
    join(root, 'samples/clean.xlsx'),
    '--force',
    '-o',
    built,
  ],
  { stdio: 'ignore' },
);
rmSync(built);

/** A UTF-16 unit as a pattern or a string spells it. */
function escape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

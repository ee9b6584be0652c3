// Bundles the command line into one file, so that `npx hyoka` needs no loader and starts fast.
// It runs on every `npm ci` (`prepare`), hence esbuild alone and no type check.
import { chmodSync, copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}dist/cli/hyoka.js`;

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
chmodSync(outfile, 0o755);
copyFileSync(`${root}src/cli/json/hyoka.schema.json`, `${root}dist/cli/hyoka.schema.json`);

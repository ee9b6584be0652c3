// Runs a TypeScript script:  node scripts/run.mjs scripts/demo.ts [arguments]
// esbuild bundles it (our own files only, packages stay in node_modules) into dist/scripts, under the root, so that
// packages resolve as usual. `__dirname` and `__filename` keep pointing at the .ts file they stand in.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
if (script === undefined || !existsSync(resolve(script))) {
  console.error(
    script === undefined ? 'usage: node scripts/run.mjs SCRIPT.ts [arguments]' : `no such script: ${script}`,
  );
  process.exit(2);
}
const entry = resolve(script);
const outfile = resolve(
  root,
  'dist/scripts',
  relative(root, entry)
    .replaceAll(/[\\/]/g, '-')
    .replace(/\.tsx?$/, '.cjs'),
);

/** Each file knows where it stands, as it would without the bundling. */
const ownDirname = {
  name: 'own-dirname',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = readFileSync(path, 'utf8');
      const here = { __filename: path, __dirname: dirname(path) };
      const used = Object.keys(here).filter((name) => source.includes(name));
      const head = used.map((name) => `const ${name} = ${JSON.stringify(here[name])};`).join('');
      return { contents: head + source, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  jsx: 'automatic',
  logLevel: 'warning',
  plugins: [ownDirname],
});

const { status, signal } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
  stdio: 'inherit',
});
process.exit(signal === null ? (status ?? 1) : 1);

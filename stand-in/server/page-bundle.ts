import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const folder = resolve(__dirname, '../page');

let bundled: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** The files of the page that plays Excel, by their paths under `/`; made once, however many servers ask for them. */
export const pageBundle = (): Promise<ReadonlyMap<string, Uint8Array>> => (bundled ??= bundle());

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'external.ts', 'style.css'].map((file) => resolve(folder, file)),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
    // exceljs is a bundle already; what it looks for in Node it does without.
    alias: { exceljs: resolve(folder, '../../node_modules/exceljs/dist/exceljs.min.js') },
  });
  const scripts = outputFiles.map(({ path, contents }) => [`/${path.split(/[\\/]/).at(-1) ?? ''}`, contents] as const);
  return new Map([...scripts, ['/', readFileSync(resolve(folder, 'index.html'))] as const]);
}

// Type-checks every program of the project (`npm run types`): all of them, even when one fails.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import ts from 'typescript';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
let failed = false;
for (const config of ['tsconfig.core.json', 'tsconfig.pane.json', 'tsconfig.cli.json', 'tsconfig.json']) {
  // A program whose files are still to be written is no fault.
  const { config: raw } = ts.readConfigFile(config, ts.sys.readFile);
  if (ts.parseJsonConfigFileContent(raw, ts.sys, '.').fileNames.length === 0) continue;
  const cache = ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/tsc/${config}.tsbuildinfo`];
  if (spawnSync(process.execPath, [tsc, '-p', config, ...cache], { stdio: 'inherit' }).status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);

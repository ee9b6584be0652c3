import { spawnSync } from 'node:child_process';

/** Builds the pane that the end-to-end tests drive. HYOKA_BUILT=1 spares it while a test is being written. */
export default function buildFirst(): void {
  if (process.env.HYOKA_BUILT === '1') return;
  const { NODE_ENV: _test, ...env } = process.env;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env,
  });
  if (status !== 0) throw new Error('The pane could not be built: `npm run build` tells more.');
}

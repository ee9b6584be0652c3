import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// A call lives for less than a second. With V8's usual budget (some 130,000 bytes of bytecode run), optimising hot
// functions costs as much time as all else: they are optimised late. And its young generation, if it may grow, takes
// 30 MiB. See docs/performance.md.
setFlagsFromString('--interrupt-budget=4000000');
setFlagsFromString('--semi-space-growth-factor=1');

/** The command line, `main.ts`, with the code that V8 made of it when it was built; V8 takes none of another version's. */
const filename = join(__dirname, 'main.js');
const kept = join(__dirname, 'main.code');
const main = new Script(
  readFileSync(filename, 'utf8'),
  existsSync(kept) ? { filename, cachedData: readFileSync(kept) } : { filename },
);
(main.runInThisContext() as (needed: NodeJS.Require) => void)(require);

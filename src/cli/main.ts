import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// A call lives for less than a second. With V8's usual budget (some 130,000 bytes of bytecode run), compiling hot
// functions costs as much time as all else; and its young generation, if it may grow, 30 MiB. See docs/performance.md.
setFlagsFromString('--interrupt-budget=2000000');
setFlagsFromString('--semi-space-growth-factor=1');

/** The command line's entry point. */
const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
void run(process.argv.slice(2), { color }).then((code) => {
  process.exitCode = code;
});

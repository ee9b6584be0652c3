import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// A call lives for less than a second: with V8's usual budget (some 130,000 bytes of bytecode run), compiling hot
// functions costs as much time as all else. See docs/performance.md.
setFlagsFromString('--interrupt-budget=1000000');

/** The command line's entry point. */
const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
void run(process.argv.slice(2), { color }).then((code) => {
  process.exitCode = code;
});

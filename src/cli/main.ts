import { setFlagsFromString } from 'node:v8';
import { run } from './run';

// A call lives for less than a second. With V8's usual budget (some 130,000 bytes of bytecode run), optimising hot
// functions costs as much time as all else: they are compiled plainly at once instead, and optimised late. And its young
// generation, if it may grow, takes 30 MiB. See docs/performance.md.
setFlagsFromString('--interrupt-budget=4000000');
setFlagsFromString('--always-sparkplug');
setFlagsFromString('--semi-space-growth-factor=1');

/** The command line's entry point. */
const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
void run(process.argv.slice(2), { color }).then((code) => {
  process.exitCode = code;
});

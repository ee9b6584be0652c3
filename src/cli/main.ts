import { run } from './run';

/** The command line's entry point, behind `start.ts`. */
const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
void run(process.argv.slice(2), { color }).then((code) => {
  process.exitCode = code;
});

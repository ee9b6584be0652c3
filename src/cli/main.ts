import { run } from './run';
import { takesColor } from './takes-color';
import { watchOutput } from './watch-output';

/** The command line's entry point, behind `start.ts`. */
const ending = watchOutput();
void run(process.argv.slice(2), { color: takesColor(process.stdout, process.env) }).then((code) => {
  process.exitCode = ending.crashed ? 70 : code;
});

import { version } from '../workbook/version';

/** Writes lines to stdout. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${harmless(line)}\n`).join(''));
}

/** Writes a line to stderr. */
export function printError(line: string): void {
  process.stderr.write(`${harmless(line)}\n`);
}

/** Writes JSON, and nothing but it, to stdout; it says which version made it. */
export function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify({ hyoka: version, ...value }, null, 2)}\n`);
}

/** Texts of a workbook may hold characters that command a terminal; only the colours of `paint` pass. */
function harmless(line: string): string {
  return line.replace(/(?!\u001b\[[\d;]{1,4}m)[\0-\x08\x0b-\x1f\x7f-\x9f]/g, ' ');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from './origin';

/** A script for Windows PowerShell 5.1, which reads a file as UTF-8 only where it begins with a byte order mark. */
export function template(path: string, { address }: Origin): string {
  const script = readFileSync(join(__dirname, 'templates', path), 'utf8').replaceAll('{{address}}', address);
  return `\uFEFF${script.replaceAll('\n', '\r\n')}`;
}

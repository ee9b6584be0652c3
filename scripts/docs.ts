// Writes the parts of docs/ that are made from the code:  npm run docs
// With --check it writes nothing, and fails where a page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/pages';

const folder = join(__dirname, '../docs');
const check = process.argv.includes('--check');

const stale = Object.entries(generatedPages()).filter(([name, text]) => textOf(join(folder, name)) !== text);
for (const [name, text] of stale) {
  console.log(`${check ? 'stale' : 'written'}: docs/${name}`);
  if (!check) writeFileSync(join(folder, name), text);
}
if (check && stale.length > 0) {
  console.error('Run `npm run docs` and commit the result.');
  process.exitCode = 1;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

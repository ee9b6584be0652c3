import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt, markBuilt } from '../../stand-in/built-pane';

let root: string;
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hyoka-built-'));
  put('src/taskpane/main.tsx', 'one');
  put('dist/pane/taskpane.html', 'built of one');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a pane that nobody has marked is built', () => {
  expect(isBuilt(root)).toBe(false);
  markBuilt(root);
  expect(isBuilt(root)).toBe(true);
});

test.each([
  ['a source is changed', 'src/taskpane/main.tsx'],
  ['a source is added', 'src/taskpane/more.ts'],
  ['somebody built another pane', 'dist/pane/taskpane.html'],
])('it is built anew where %s', (_, path) => {
  markBuilt(root);
  put(path, 'two');
  expect(isBuilt(root)).toBe(false);
});

test('and where it was taken away', () => {
  markBuilt(root);
  rmSync(join(root, 'dist/pane'), { recursive: true });
  expect(isBuilt(root)).toBe(false);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';
import withoutManual from '../../scripts/without-manual.cjs';

const folder = join(__dirname, '../../src/rules');

it.each(rules.map((rule) => [rule.id, rule] as const))('%s: the pane is sent the law and what its findings say, and no more', (id, { about, why, example }) => {
  const source = readFileSync(join(folder, `${id}.ts`), 'utf8');
  const sent = withoutManual(source);
  expect(sent).toContain(about);
  for (const text of [why, example.wrong, example.right]) {
    expect(source).toContain(text);
    expect(sent).not.toContain(text);
  }
  expect(sent.split('*check(')[1]).toBe(source.split('*check(')[1]);
});

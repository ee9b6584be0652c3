import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from '@jest/globals';
import { rules } from '../../src/rules';
import withoutManual from '../../scripts/without-manual.cjs';

const folder = join(__dirname, '../../src/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s: the pane is sent the law and what its findings say, and no more',
  (id, { about, why, example }) => {
    const file = files.find((path) => path.endsWith(`${id}.ts`)) ?? '';
    expect(file).toMatch(withoutManual.appliesTo);
    const source = readFileSync(file, 'utf8');
    const sent = withoutManual(source);
    expect(sent).toContain(about);
    for (const text of [why, example.wrong, example.right]) {
      expect(source).toContain(text);
      expect(sent).not.toContain(text);
    }
    expect(sent.split('*check(')[1]).toBe(source.split('*check(')[1]);
  },
);

test('a rule that says nothing to the manual is refused, and what declares no rule stays as it is', () => {
  expect(() => withoutManual("export const a = rule({ id: 'a', about: '' });")).toThrow('without');
  expect(withoutManual('export const why = "stays";')).toBe('export const why = "stays";');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../scripts/docs/pages';
import { rules } from '../../src/rules/index';

const pages = generatedPages();

describe('generated pages', () => {
  it.each(Object.keys(pages))('docs/%s is as `npm run docs` makes it', (name) => {
    expect(readFileSync(join(__dirname, '../../docs', name), 'utf8')).toBe(pages[name]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'tells of %s under its own heading',
    (id, { about, why, example }) => {
      expect(pages['rules.md']?.split(`\n### ${id}\n`)).toHaveLength(2);
      for (const sentence of [about, why, example.wrong, example.right]) expect(sentence).toMatch(/。$/u);
    },
  );
});

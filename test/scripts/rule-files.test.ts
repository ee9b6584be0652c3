import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, ruleFiles } from '../../scripts/new-rule/rule-files';
import { chapters as chaptersOfManual } from '../../src/rules/index';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');

describe('the files of a new rule', () => {
  it('are made for every chapter of the manual', () => expect(chapters).toHaveLength(chaptersOfManual.length));

  it.each(chapters)('are written and added to, in the chapter %s', (chapter) => {
    const files = ruleFiles({ chapter, id: 'name-very-long', shortName: '長すぎる名称' }, read);
    const added = Object.entries(files).filter(([file]) => !file.includes('name-very-long'));
    expect(Object.keys(files)).toEqual([
      `src/rules/${chapter}/name-very-long.ts`,
      `test/rules/${chapter}/name-very-long.test.ts`,
      'src/rules/index.ts',
      `test/rules/planters/${chapter}.ts`,
      'test/catalogue/all-broken.ts',
    ]);
    for (const [file, text] of added) expect(linesOnlyIn(read(file), text)).toEqual([]);
    expect(files['src/rules/index.ts']?.match(/\bnameVeryLong\b/g)).toHaveLength(2);
    expect(files[`test/rules/planters/${chapter}.ts`]).toContain("'name-very-long': (");
    expect(files['test/catalogue/all-broken.ts']).toMatch(
      new RegExp(`// ${chapter}\n {2}'card/.*/summary': 'TODO', // name-very-long\n`),
    );
  });

  it('lists the rule as the last of its chapter', () => {
    const { 'src/rules/index.ts': index } = ruleFiles({ chapter: 'form', id: 'name-long', shortName: '名' }, read);
    expect(index).toMatch(/nameLong,\n {4}\],\n {2}\},\n {2}\{\n {4}title: '値'/);
  });

  it('cannot be made where a file has lost the place to add to', () => {
    expect(() => ruleFiles({ chapter: 'form', id: 'name-long', shortName: '名' }, () => '')).toThrow(/no place/);
  });
});

const linesOnlyIn = (before: string, after: string): string[] => {
  const kept = new Set(after.split('\n'));
  return before.split('\n').filter((line) => !kept.has(line));
};

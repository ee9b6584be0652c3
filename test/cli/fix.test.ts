import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { putAll } from '../rules/put';
import { version } from '../../src/workbook/version';
import { folder, hyoka } from './call';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';
const files = folder();

afterAll(files.remove);

const rulesFoundIn = async (file: string) => {
  const { workbooks } = JSON.parse((await hyoka('check', file, '--json')).out) as {
    workbooks: { findings: { rule: string }[] }[];
  };
  return workbooks.flatMap(({ findings }) => findings.map(({ rule }) => rule));
};

describe('hyoka fix', () => {
  test('applies what has one right answer, lists it, and the finding is gone', async () => {
    const output = files.path('one.xlsx');
    const { out } = await hyoka('fix', sample, '-o', output);
    expect(out).toContain('[事業名の空白・全半角]');
    const rules = await rulesFoundIn(output);
    expect(rules).not.toContain('name-spacing');
    expect(rules).toContain('project-renamed');
  });

  test('lists each change on one line, and says what waits for a choice', async () => {
    const puts = putAll(layOut(clean), {
      'card/1-1/summary': '<p>補助金を\n交付する。</p>',
      'list/1-1/direction': '拡充',
    });
    writeFileSync(files.path('marked-up.xlsx'), snapshotToXlsx(puts));
    const { out } = await hyoka('fix', files.path('marked-up.xlsx'), '-o', files.path('plain.xlsx'));
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/: 「<p>補助金を 交付する。<\/p>」→「補助金を 交付する。」 \[不要なタグ・記号\]$/u),
      expect.stringMatching(/^1件を直して書き出しました: /u),
      expect.stringMatching(/^一覧と個票の食い違い1件は、--side list/u),
      '',
    ]);
  });

  test('chooses between list and card only where --side says so', async () => {
    const output = files.path('side.xlsx');
    const { out } = await hyoka('fix', sample, '-o', output, '--rule', 'project-renamed', '--side', 'list', '--json');
    expect(breaks('fix', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      fixed: [
        { rule: 'project-renamed', sheet: '個票_施策1', cell: 'C12', after: '会津漆器技術後継者訓練校運営補助金' },
        { rule: 'project-renamed', sheet: '個票_施策1', cell: 'C111', after: '福島県溶接技術協議会負担金' },
      ],
      written: output,
    });
    const rules = await rulesFoundIn(output);
    expect(rules).not.toContain('project-renamed');
    expect(rules).toContain('name-spacing');
  });

  test.each([
    [['--rule', 'project-renamed', '--rule', 'name-spacing']],
    [['--rule', 'project-renamed,name-spacing']],
    [['--rule', 'project-renamed', 'name-spacing']],
    [['--rule', '事業名の不一致,事業名の空白・全半角']],
  ])('mends by several rules: %j', async (asked) => {
    const { out } = await hyoka(
      'fix',
      sample,
      '-o',
      files.path('rules.xlsx'),
      '--force',
      '--side',
      'list',
      '--json',
      ...asked,
    );
    const { fixed } = JSON.parse(out) as { fixed: { rule: string }[] };
    expect(new Set(fixed.map(({ rule }) => rule))).toEqual(new Set(['project-renamed', 'name-spacing']));
  });

  test('writes nothing where there is nothing to mend', async () => {
    const { out } = await hyoka('fix', 'samples/clean.xlsx', '-o', files.path('clean.xlsx'), '--json');
    expect(JSON.parse(out)).toEqual({ hyoka: version, fixed: [], remarks: [], written: null, failed: [] });
  });
});

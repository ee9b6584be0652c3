import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { countLine, findingLines } from '../../src/cli/text/findings-text';
import { paint } from '../../src/cli/text/paint';
import type { Finding } from '../../src/model/finding';
import { review } from '../../src/review';

const { findings } = review(readXlsx(readFileSync('samples/policy-area-12.xlsx'), 'workbook.xlsx'));
const accepted = { reason: '統計の公表が\n遅れるため', by: '商工課', at: '2026-08-01T10:05+09:00' };
const some = findings.map((finding): Finding => (finding.severity === 'query' ? { ...finding, accepted } : finding));

test('a finding accepted stands below those left open, with its reason, on one line', () => {
  const lines = findingLines(
    some.filter(({ place }) => place?.sheet === '政策分野12'),
    paint(false),
  );
  expect(lines.slice(2).map((line) => line.trim().split(/ /u)[0])).toEqual([
    'エラー',
    '参考',
    '参考',
    '参考',
    '参考',
    '参考',
    '確認済み',
    '確認済み',
  ]);
  expect(lines.at(-1)).toMatch(/ 理由: 統計の公表が 遅れるため$/u);
});

test('findings accepted are counted apart, by the word that the sheets and the pane have for them', () => {
  expect(countLine(some, paint(false))).toBe('エラー 4件、要確認 0件、参考 6件（ほかに理由を付けて確認済み 5件）');
});

import type { Finding } from '../../src/model/finding';
import { mailSummary } from '../../src/report/mail-summary';
import { findingText } from '../../src/report/finding-text';
import { acceptance, aFinding } from '../taskpane/a-finding';
import { sampleReview } from '../taskpane/sample-review';

const { evaluation } = sampleReview();
const of = (findings: readonly Finding[], asked: string | null) =>
  mailSummary({ evaluation, findings }, asked, {
    of: ({ owner }) => (owner === '施策1-1 計量業務' ? ['商工課'] : []),
    names: [],
  });
const at = (row: number) => ({ place: { sheet: '個票_施策1', row, column: 2 } });
const swing = aFinding({ ...at(4), severity: 'notice' });
const renamed = aFinding({ ...at(110), severity: 'error', field: '事業名', message: '名称が違います。' });
const whole = aFinding({ place: null, owner: '', field: '', severity: 'error', message: '節がありません。' });
const accepted = aFinding({ ...at(9), accepted: acceptance });

test('a mail has counts, then findings, worst first', () => {
  expect(of([swing, renamed, whole, accepted], null)).toBe(
    [
      '政策分野12 中小企業（令和6年度）の点検結果',
      '',
      'エラー2件、要確認0件、参考1件（ほかに理由を付けて確認済み1件）',
      '',
      '■エラー',
      '・個票_施策1 C111　施策1-1 計量業務（事業名）',
      '　名称が違います。',
      '・ブック全体',
      '　節がありません。',
      '',
      '■参考',
      '・個票_施策1 C5　施策1-1 計量業務（事業費）',
      '　事業費が増えています。',
    ].join('\n'),
  );
});

test('a mail to one 部・課 has its own findings alone', () => {
  const mail = of([swing, whole], '商工課');
  expect(mail).toContain('（商工課の分）');
  expect(mail).not.toContain('ブック全体');
  expect(of([swing, whole], '')).toContain('エラー1件、要確認0件、参考0件');
  expect(of([swing], '農林課')).toContain('未対応の指摘はありません。');
});

test('of thousands a mail writes out fifty, and says how many are left', () => {
  const lines = of(
    Array.from({ length: 1_250 }, (_, row) => aFinding(at(row))),
    null,
  ).split('\n');
  expect(lines.filter((line) => line.startsWith('・'))).toHaveLength(50);
  expect(lines.at(-1)).toBe('ほか1,200件は、点検結果をご覧ください。');
});

test('a finding is copied with what it is about, and what else it names', () => {
  const related = [{ sheet: '事務事業一覧', row: 16, column: 5, label: '事務事業名' }];
  expect(findingText({ ...renamed, related })).toBe(
    '【エラー】個票_施策1 C111　施策1-1 計量業務（事業名）\n名称が違います。\n関係する場所：事務事業名（事務事業一覧 F17）',
  );
  const elsewhere = [{ sheet: '個票', row: 5, column: 4, label: '事業費', file: '前年度.xlsx' }];
  expect(findingText({ ...renamed, related: elsewhere })).toContain('関係する場所：事業費（前年度.xlsx 個票 E6）');
  expect(findingText(accepted)).toMatch(/^【確認済み】.*\n.*\n理由：理由$/su);
});

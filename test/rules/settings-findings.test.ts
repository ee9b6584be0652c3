import { settingsFindings } from '../../src/rules/settings-findings';

const place = { sheet: '設定', row: 4, column: 1 };
const problem = { rule: 'choice-unknown', place, label: '段階', text: '提出', fault: '選択肢にありません' } as const;

describe('what is wrong on 設定', () => {
  it('is said at its cell', () => {
    expect(settingsFindings([problem])).toEqual([
      {
        rule: 'choice-unknown',
        name: '選択肢にない記入',
        severity: 'error',
        place,
        related: [],
        fix: null,
        owner: '設定',
        field: '段階',
        accepted: null,
        message: '設定の「段階」の「提出」は、選択肢にありません。直すまでは既定のとおりに扱います。',
        fingerprint: expect.stringMatching(/^.+$/u) as string,
      },
    ]);
    expect(settingsFindings([])).toEqual([]);
  });

  it('is told from other faults by rule, line and text', () => {
    const others = [
      { ...problem, text: '最終日' },
      { ...problem, label: '指標1 望ましい向き' },
      { ...problem, rule: 'value-unreadable' } as const,
    ];
    expect(new Set(settingsFindings([problem, ...others]).map(({ fingerprint }) => fingerprint)).size).toBe(4);
    expect(settingsFindings([problem])[0]?.fingerprint).toBe(
      settingsFindings([{ ...problem, fault: '別の説明' }])[0]?.fingerprint,
    );
  });
});

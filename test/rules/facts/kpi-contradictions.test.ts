import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { contradictionsOf } from '../../../src/rules/facts/kpi-contradictions';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

/** What KPI 2 claims in vain; it reaches neither target: 287,339 of 304,031, and 297,500 of its second. */
function contradictions(verification: string | null, puts: Readonly<Record<string, Put>> = {}): string[] {
  const subject = subjectOf(putAll(layOut(clean), { ...puts, 'kpi/2/verification': verification }));
  const kpi = subject.evaluation.kpis[1];
  if (!kpi) throw new Error('no second KPI');
  return contradictionsOf(kpi, subject).map(({ claim, figures }) => `${claim.words}：${figures}`);
}

describe('what figures deny', () => {
  it('is a claim about its year', () => {
    expect(contradictions('令和5年度の目標を達成した。')).toEqual([
      '令和5年度の目標を達成した：令和5年度の実績287,339は、目標304,031に達していません',
    ]);
    expect(contradictions('令和5年度の目標を達成していない。')).toEqual([]);
  });

  it('is a claim about the latest figure, where no year is named', () => {
    const [one] = contradictions('目標を達成した。');
    expect(one).toMatch(/^目標を達成した：令和6年度の実績297,500は、目標/u);
  });

  it('is a claim about the year that an actual is of', () => {
    const dated = { 'kpi/2/actual/0': '287,339 (令和3年度)', 'kpi/2/actual/1': '297,500 (令和4年度)' };
    expect(contradictions('令和3年度の目標を達成した。', dated)).toEqual([
      '令和3年度の目標を達成した：令和5年度の実績287,339は、目標304,031に達していません',
    ]);
    expect(contradictions('令和2年度の目標を達成した。', dated)).toEqual([]);
  });

  it('is a claim about the final target', () => {
    expect(contradictions('令和5年度に最終目標を達成した。')).toEqual([
      expect.stringMatching(/：令和6年度の実績297,500は、最終目標[\d,]+に達していません$/u),
    ]);
    expect(contradictions('最終目標を達成した。', { 'kpi/2/final': '実施' })).toEqual([]);
  });

  it('is also that a target is missed', () => {
    expect(contradictions('令和5年度の目標を達成していない。', { 'kpi/2/actual/0': 304031 })).toEqual([
      '令和5年度の目標を達成していない：令和5年度の実績304,031は、目標304,031に達しています',
    ]);
  });

  it('is told without a year where its heading cannot be read', () => {
    expect(contradictions('目標を達成した。', { 'kpi/2/year/1': '来年' })).toEqual([
      expect.stringMatching(/^目標を達成した：実績297,500は、目標/u),
    ]);
  });

  it('is nothing where there is no figure, no target or no claim', () => {
    expect(contradictions('令和7年度の目標を達成した。')).toEqual([]);
    expect(contradictions('令和5年度の目標を達成した。', { 'kpi/2/target/0': '実施' })).toEqual([]);
    expect(contradictions('令和5年度の目標を達成していない。', { 'kpi/2/actual/0': '—' })).toEqual([]);
    expect(contradictions(null)).toEqual([]);
    expect(contradictions('目標を達成した。', { 'kpi/2/actual/0': null, 'kpi/2/actual/1': null })).toEqual([]);
  });
});

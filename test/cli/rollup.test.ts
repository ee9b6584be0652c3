import { describe, expect, test } from '@jest/globals';
import { hyoka } from './call';
import { breaks } from './schema';

const sample = 'samples/policy-area-12.xlsx';

describe('hyoka rollup', () => {
  test('prints the published totals', async () => {
    const { code, out } = await hyoka('rollup', sample);
    expect(code).toBe(1);
    for (const total of ['40,289', '15,521', '647,729', '703,801', '702,847', '93,801', '92,847']) expect(out).toContain(total);
  });

  test('prints JSON by the schema', async () => {
    const { out } = await hyoka('rollup', sample, '--json');
    expect(breaks('rollup', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      columns: [{ year: '令和6年度', kind: '予算' }, { year: '令和7年度', kind: '見込み' }],
      total: { projects: 27, cost: [703801, 702847], generalFunds: [703801, 702847], labour: [25842, 25842] },
      areas: [{ withoutDeposits: { projects: 25, cost: [93801, 92847], labour: [25690, 25690] } }],
      failed: [],
    });
  });

  test('makes one of several files, and answers where one is unusable', async () => {
    const { code, out, err } = await hyoka('rollup', sample, 'samples/clean.xlsx', 'nothing.xlsx', '--json');
    expect(code).toBe(2);
    expect(err).toContain('nothing.xlsx');
    expect(breaks('rollup', out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ areas: [{}, {}], failed: [{ code: 'not-found' }] });
  });
});

import { isSdgTarget, sdgTargets } from '../../src/layout/sdg-targets';

describe('SDG targets', () => {
  it('are the official 169, each once', () => {
    expect(sdgTargets).toHaveLength(169);
    expect(new Set(sdgTargets).size).toBe(169);
  });

  it.each([
    [1, 7],
    [2, 8],
    [3, 13],
    [4, 10],
    [5, 9],
    [6, 8],
    [7, 5],
    [8, 12],
    [9, 8],
    [10, 10],
    [11, 10],
    [12, 11],
    [13, 5],
    [14, 10],
    [15, 12],
    [16, 12],
    [17, 19],
  ])('has for goal %i %i targets', (goal, count) => {
    expect(sdgTargets.filter((target) => target.startsWith(`${goal}.`))).toHaveLength(count);
  });

  it('knows a target by its full name', () => {
    expect(['1.1', '8.1', '8.10', '3.d', '11.a', '16.10', '17.19'].map(isSdgTarget)).not.toContain(false);
    expect(
      ['', '0.1', '18.1', '1.6', '11.8', '17.20', '17.a', '8.c', '11', '11.A', '8.100'].map(isSdgTarget),
    ).not.toContain(true);
  });
});

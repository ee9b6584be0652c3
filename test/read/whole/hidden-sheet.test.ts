import { builtInLayout } from '../../../src/layout/layout';
import { hiddenContent as contentOf } from '../../../src/read/whole/hidden-sheet';
import { cardRows } from '../a-card';
import { aSheet } from '../a-sheet';

const hiddenContent = (...sheet: Parameters<typeof aSheet>) => contentOf(aSheet(...sheet), builtInLayout);

describe('what stands on a hidden sheet', () => {
  it('is told by its sections and its projects', () => {
    const content = hiddenContent([['4 施策の最終評価'], ['良好'], ...cardRows(), ...cardRows({ C1: '補助' })]);
    expect(content?.sections).toEqual(['final', 'cards']);
    expect(content?.projects.map(({ value }) => value)).toEqual(['支援', '補助']);
  });

  it('is nothing where it bears less than three labels', () => {
    expect(hiddenContent([['事業名', '次年度方針']])).toBeNull();
    expect(hiddenContent([['事業名', '次年度方針', '担当部・課']])).toEqual({ sections: [], projects: [] });
  });
});

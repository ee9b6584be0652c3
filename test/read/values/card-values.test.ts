import { builtInLayout } from '../../../src/layout/layout';
import { neededKeys } from '../../../src/read/values/card-values';
import { items, layoutOfTables } from '../../workbooks/form-sheet';

const optional = ['logicModel', 'priority', 'populationGoals', 'sdgTargets'];

describe('what every card is to bear', () => {
  it('is what the usual form has, without what a form may leave out', () => {
    const keys = neededKeys(builtInLayout.forms.card);
    expect(keys).toEqual(expect.arrayContaining(['name', 'moneyUnit', 'labour']));
    expect(keys.filter((key) => optional.includes(key))).toEqual([]);
  });

  it('is less by what 様式定義 says this form has not, and more by what it asks for', () => {
    const { forms } = layoutOfTables([
      items(
        { 欄: '個票', 標準の項目: '概算人件費', この様式での項目名: 'なし' },
        { 欄: '個票', 標準の項目: '重点事業', 記入: '必須' },
      ),
    ]);
    expect(neededKeys(forms.card)).not.toContain('labour');
    expect(neededKeys(forms.card)).toContain('priority');
  });
});

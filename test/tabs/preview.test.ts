import { plan } from '../../src/tabs/plan';
import { previewOf, samePreview } from '../../src/tabs/preview';
import { sampleReview } from '../taskpane/sample-review';

test('says which tabs come, what becomes of staff sheets, and which names change', () => {
  const { tabs, renames, changes } = previewOf(sampleReview());
  expect(tabs).toEqual([
    { name: '集計', fate: 'added' },
    { name: '事務事業一覧', fate: 'replaced' },
    { name: '財務一覧', fate: 'added' },
    { name: '検証結果', fate: 'added' },
  ]);
  expect(renames).toEqual([{ from: '事務事業一覧', to: '事務事業一覧(元)' }]);
  expect(changes.renamed.map(({ before }) => before)).toContain('福島県溶接技術協議会負担金');
});

test('after a build everything is rewritten, and no name changes', () => {
  const before = sampleReview();
  const { tabs, renames, changes } = previewOf(sampleReview((now) => plan(now, '令和8年8月1日')));
  expect(tabs.map(({ fate }) => fate)).toEqual(['rewritten', 'rewritten', 'rewritten', 'rewritten']);
  expect(renames).toEqual([]);
  expect(changes).toEqual({ renamed: [], remarked: [], kept: [], added: [] });
  expect(samePreview(previewOf(before), previewOf(before))).toBe(true);
  expect(samePreview(previewOf(before), { tabs, renames, changes })).toBe(false);
});

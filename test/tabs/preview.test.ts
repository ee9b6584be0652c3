import { layOut } from '../../samples/lay-out';
import { clean } from '../../samples/clean';
import { review } from '../../src/review';
import { plan } from '../../src/tabs/plan';
import { previewOf, samePreview } from '../../src/tabs/preview';
import { sampleReview } from '../taskpane/sample-review';

test('says which tabs come, what becomes of staff sheets, and which names change', () => {
  const { tabs, renames, settled, changes } = previewOf(sampleReview());
  expect(tabs).toEqual([
    { name: '集計', fate: 'added' },
    { name: '事務事業一覧', fate: 'replaced' },
    { name: '財務一覧', fate: 'added' },
    { name: '点検結果', fate: 'added' },
  ]);
  expect(renames).toEqual([{ from: '事務事業一覧', to: '事務事業一覧(元)' }]);
  expect(settled.map(({ before }) => before)).toContain('福島県溶接技術協議会負担金');
  expect(changes).toEqual({ renamed: [], remarked: [], kept: [], added: [] });
});

test('after a build everything is rewritten, and no name changes', () => {
  const before = sampleReview();
  const { tabs, renames, settled, changes } = previewOf(sampleReview((now) => plan(now, '令和8年8月1日')));
  expect(tabs.map(({ fate }) => fate)).toEqual(['rewritten', 'rewritten', 'rewritten', 'rewritten']);
  expect(renames).toEqual([]);
  expect([settled, changes]).toEqual([[], { renamed: [], remarked: [], kept: [], added: [] }]);
  expect(samePreview(previewOf(before), previewOf(before))).toBe(true);
  expect(samePreview(previewOf(before), { tabs, renames, settled, changes })).toBe(false);
});

test('a tab of ours that gets its present name tells of it itself: it is not kept under another', () => {
  const { snapshot } = layOut(clean);
  const mark = { kind: 'results', version: 1, tab: '検証結果', area: 'A1:K9' } as const;
  const former = { name: '検証結果', visibility: 'visible', type: 'worksheet', mark, merges: [], cells: [] } as const;
  const { tabs, renames } = previewOf(review({ ...snapshot, sheets: [...snapshot.sheets, former] }));
  expect(tabs.at(-1)).toEqual({ name: '点検結果', fate: 'renamed', former: '検証結果' });
  expect(renames.map(({ from }) => from)).not.toContain('検証結果');
});

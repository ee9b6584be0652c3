import { describe, expect, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { builtInLayout } from '../../src/layout/layout';
import type { LayoutItem } from '../../src/layout/layout';
import type { Finding } from '../../src/model/finding';
import { publicFindings } from '../../src/publish/public-findings';
import { review } from '../../src/review';
import type { Snapshot } from '../../src/workbook/snapshot';
import { allBroken } from '../catalogue/all-broken';
import { putAll } from '../rules/put';
import { formSheet, items, layoutOfTables, withForm, type Item } from '../workbooks/form-sheet';
import { everyKind, everyKindRows, withOwnItems } from '../workbooks/own-items';

const publicOf = (snapshot: Snapshot): { readonly all: readonly Finding[]; readonly kept: readonly Finding[] } => {
  const { findings, evaluation } = review(snapshot);
  return { all: findings, kept: publicFindings(findings, evaluation) };
};
const messages = (findings: readonly Finding[]): string => findings.map(({ message }) => message).join('\n');

test('without an item that is kept back all findings are public', () => {
  const { all, kept } = publicOf(allBroken());
  expect(all.length).toBeGreaterThan(50);
  expect(kept).toBe(all);
});

test('a relation of amounts one of which is kept back is no public finding, whichever of them it stands at', () => {
  const own: readonly Item[] = everyKind;
  const relations = [
    ['検算'],
    ['所要一般財源＋査定額＝事業費'],
    ['査定額＝延べ利用者数'],
    ['所要一般財源＝概算人件費'],
  ];
  const { sheets, name } = withOwnItems(own, everyKindRows);
  const { all, kept } = publicOf({ name, sheets: [...sheets.slice(0, -1), formSheet(items(...own), relations)] });
  expect(messages(all)).toMatch(/所要一般財源＋査定額＝事業費/u);
  expect(messages(kept)).not.toMatch(/査定額/u);
  expect(messages(kept)).toMatch(/所要一般財源＝概算人件費/u);
});

test('what a list and a card say differently is no public finding where the card’s is kept back', () => {
  const snapshot = putAll(layOut(clean), { 'card/1-1/direction': '縮小', 'card/1-2/name': '別の名称' });
  const only = (item: Item) => publicOf(withForm(snapshot, items(item)));
  const { all, kept } = only({ 欄: '個票', 標準の項目: '次年度方針', 公表: 'しない' });
  expect(messages(all)).toMatch(/個票では「縮小」/u);
  expect(messages(kept)).not.toMatch(/縮小/u);
  expect(messages(kept)).toMatch(/別の名称/u);
});

describe('of a workbook that breaks every rule', () => {
  const labels = [...new Set(Object.values<LayoutItem>(builtInLayout.forms.card).map(({ label }) => label))];

  test.each(labels)('none names %s or tells its value, where that is kept back', (label) => {
    const forms = ['個票', '一覧'].map((form): Item => ({ 欄: form, 標準の項目: label, 公表: 'しない' }));
    const layout = layoutOfTables([items(...forms)]);
    const { findings, evaluation } = review(allBroken(), { layout, settings: null });
    const kept = publicFindings(findings, evaluation);
    expect(kept.filter(({ field }) => field === label)).toEqual([]);
    expect(kept.filter(({ message }) => message.includes(label)).map(({ message }) => message)).toEqual([]);
  });
});

test('the place of a value that is kept back is told by no finding', () => {
  const laidOut = layOut(clean);
  const at = placeOf(laidOut, 'card/1-1/progress');
  const { all, kept } = publicOf(
    withForm(
      putAll(laidOut, { 'card/1-1/progress': '文字\ufffdけのまま。' }),
      items({ 欄: '個票', 標準の項目: 'これまでの取組状況', 公表: 'しない' }),
    ),
  );
  const isThere = ({ place }: Finding) => place?.sheet === at.sheet && place.row === at.row;
  expect(all.filter(isThere).length).toBeGreaterThan(0);
  expect(kept.filter(isThere)).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { clean } from '../../../samples/clean';
import { layOut, placeOf } from '../../../samples/lay-out';
import { pageHtml } from '../../../src/publish/page/page';
import { readOnly } from '../../../src/review';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { published, sample } from '../../hosts/xlsx/publish/published';
import { putAt } from '../../rules/put';
import { everyKindWorkbook } from '../../workbooks/own-items';

const edition = { version: '1.2.3', on: new Date(2026, 10, 30) };
const pageOf = (snapshot: Snapshot): string => pageHtml(readOnly(snapshot), edition);
const page = pageHtml(published(sample('clean.xlsx')).after.evaluation, edition);
const textOf = (html: string): string =>
  html
    .replace(/<style>[^]*<\/style>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('the page of a policy area', () => {
  test('has the sections in the order in which they are published', () => {
    const titles = [...page.matchAll(/<h2 id="[^"]*">([^<]*)<\/h2>/gu)].map(([, title]) => title);
    expect(titles).toEqual([
      '目次',
      '1 政策分野の進捗状況',
      '2 施策の評価',
      '3 関連する政策分野と事務事業',
      '4 施策の最終評価',
      '5 事務事業一覧',
      '個票（事務事業ごとの評価）',
    ]);
  });

  test('says its version and the day of publication', () => {
    expect(textOf(page)).toContain('公表日 令和8年11月30日 （行政評価アシスト 1.2.3 で作成）');
    expect(page).toContain('datetime="2026-11-30"');
  });

  test('steps no level of headings over', () => {
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('leads from the contents to all that they name, each place once', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says a caption and headings with their scope of each table', () => {
    const tables = page.match(/<table>[^]*?<\/table>/gu) ?? [];
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter((table) => !/<caption>[^]*<th\s+scope="col"[^]*<th scope="row">/u.test(table))).toEqual([]);
  });

  test('holds all that the workbook says, and loads nothing', () => {
    const text = textOf(page);
    const { cards } = published(sample('clean.xlsx')).after.evaluation;
    const lines = cards.flatMap(({ progress, review, summary }) =>
      [progress, review, summary].flatMap(({ value }) => (value ?? '').split('\n')),
    );
    expect(lines.filter((line) => !text.includes(line.trim().replace(/\s+/gu, ' ')))).toEqual([]);
    expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/u);
  });

  test('takes no text for markup', () => {
    const laidOut = layOut(clean);
    const put = (key: string, text: string) => (before: Snapshot) => putAt(before, placeOf(laidOut, key), text);
    const hostile = '</p><script>alert(1)</script>"\'&<img src=x onerror=alert(1)>';
    const whole = ['card/1-1/name', 'card/1-1/progress', 'card/1-1/department'].reduce(
      (before, key) => put(key, hostile)(before),
      laidOut.snapshot,
    );
    const made = pageOf(whole);
    expect(made).not.toMatch(/<script|<img/u);
    expect(made).toContain('&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });

  test('shows amounts in 千円 whatever their cells are in, and none of what is kept back', () => {
    const made = pageHtml(published(snapshotToXlsx(everyKindWorkbook())).after.evaluation, edition);
    expect(made).not.toMatch(/査定額|庁内評価/u);
    expect(textOf(made)).toContain('財源内訳 国庫支出金');
    expect(made).toMatch(/<caption>\s*\S+ [^<]*の財務内容（単位：千円）/u);
  });
});

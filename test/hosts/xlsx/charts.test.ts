import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import type { ChartPlan } from '../../../src/workbook/plan';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { layOut } from '../../../samples/lay-out';
import { clean } from '../../../samples/clean';
import { packageErrors, validator } from './package-errors';
import { planOf, richTab } from './plans';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const chart = (title: string): ChartPlan => ({
  title,
  type: 'columns',
  categories: area(2, 1, 3),
  series: [{ name: '令和6年度 <予算>', values: area(2, 2, 3) }],
  covers: area(6, 0, 12, 2),
});
const source = snapshotToXlsx(layOut(clean).snapshot);
const withCharts = (bytes: Uint8Array, ...titles: string[]) =>
  writeXlsx(bytes, planOf([richTab({ charts: titles.map(chart) })])).bytes;

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const namesOf = (bytes: Uint8Array, folder: string) =>
  [...partsOf(bytes).keys()].filter((name) => name.includes(folder));
const part = (bytes: Uint8Array, name: string) => partsOf(bytes).get(name) ?? '';
const drawing = 'xl/drawings/drawing1.xml';

describe('charts in a file', () => {
  const once = withCharts(source, '事業費 & 内訳', '達成率');

  test('are parts of a drawing that the tab names, and point at its cells', () => {
    expect(namesOf(once, 'charts/')).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    const sheet = [...partsOf(once).values()].filter((xml) => xml.includes('<drawing r:id='));
    expect(sheet).toHaveLength(1);
    const xml = part(once, 'xl/charts/chart1.xml');
    expect(xml).toContain('<a:t>事業費 &amp; 内訳</a:t>');
    expect(xml).toContain('<c:tx><c:v>令和6年度 &lt;予算&gt;</c:v></c:tx>');
    expect(xml).toContain("<c:f>'財務一覧'!$C$3:$C$4</c:f>");
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>2500</c:v></c:pt></c:numCache>');
  });

  test('are the same once they are drawn again', () => {
    expect(withCharts(once, '事業費 & 内訳', '達成率')).toEqual(once);
  });

  test('that the tab has no more are gone, with their parts', () => {
    const fewer = withCharts(once, '事業費');
    expect(namesOf(fewer, 'charts/')).toEqual(['xl/charts/chart1.xml']);
    expect(part(fewer, drawing)).not.toContain('hyoka-2');
    expect(part(fewer, '[Content_Types].xml')).not.toContain('chart2');
    const none = withCharts(fewer);
    expect(part(none, drawing)).not.toContain('hyoka-');
    const again = withCharts(none, '事業費');
    expect(namesOf(again, 'charts/')).toEqual(['xl/charts/chart1.xml']);
    expect(part(again, drawing)).toBe(part(fewer, drawing));
  });

  test("leave staff's own drawings beside them as they are", () => {
    const shape =
      '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="7" name="印"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
    const parts = unzipSync(once);
    const drawn = zipSync({
      ...parts,
      [drawing]: strToU8(part(once, drawing).replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`)),
    });
    const again = withCharts(drawn, '事業費');
    expect(part(again, drawing)).toContain(shape);
    const numbers = [...part(again, drawing).matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
    if (validator !== null) expect(packageErrors(again)).toEqual(packageErrors(source));
  });
});

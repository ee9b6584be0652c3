import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { blankBook } from '../../../../src/blank/blank-book';
import { newXlsx } from '../../../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../../../src/hosts/xlsx/packing-in-node';
import { parseFormulaCells } from '../../../../src/hosts/xlsx/results/parse-formula-cells';
import { scanFormulaCells } from '../../../../src/hosts/xlsx/results/scan-formula-cells';
import { rules } from '../../../../src/rules';
import { build } from '../../../tabs/built';
import { partNames, partText } from '../parts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (cells: string) =>
  `<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting></worksheet>`;

test.each([
  '<c r="A1"><v>1</v></c>',
  '<c r="A1"/><c r="B1" s="2" t="str"><f>A1&amp;"&lt;x&gt;"</f><v>x</v></c><c r="C1"><f>A1</f></c>',
  '<c r="A1"><f ca="1">NOW()</f><v>1</v></c><c r="B1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="C1" t="str"><f>A1</f><v/></c>',
  '<c r="A1"><f t="shared" ref="A1:C1" si="0">A$2+$B3</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="shared" si="0"></f></c>',
])('finds what the parser finds: %s', (cells) => {
  expect(scanFormulaCells(sheet(cells))).toEqual(parseFormulaCells(sheet(cells), ''));
});

test.each([
  '<c r="A1"><f t="array" ref="A1:B1">1</f><v>1</v></c>',
  '<c r="A1"><f>1</f><v>1</v><extLst/></c>',
  '<c><f>1</f><v>1</v></c>',
  '<c r="A1"><f>1<!-- 2 --></f><v>1</v></c>',
  '<c r="A1"><f>&name;</f><v>1</v></c>',
  '<c r="A1"><f xml:space="preserve"> 1</f><v>1</v></c>',
])('leaves what is not plain to the parser: %s', (cells) => {
  expect(scanFormulaCells(sheet(cells))).toBeNull();
});

test('finds in whole workbooks what the parser finds', () => {
  const blank = newXlsx(blankBook({ year: 2025, area: null, measures: 2, cards: 3 }, rules), packingInNode);
  const { bytes } = build(readFileSync(resolve(__dirname, '../../../../samples/policy-area-12.xlsx')));
  for (const file of [blank, bytes]) {
    const parts = partNames(file).filter((part) => part.startsWith('xl/worksheets/sheet'));
    const found = parts.map((part) => scanFormulaCells(partText(file, part)));
    expect(found).toEqual(parts.map((part) => parseFormulaCells(partText(file, part), part)));
    expect(found.flat().length).toBeGreaterThan(50);
  }
});

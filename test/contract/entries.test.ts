import { parseArea } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import { partsOf, relationships, zipOf } from '../hosts/xlsx/make-package';
import { excelDriver, fileDriver } from './drivers';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const extension =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const list = (area: string, source: string, type = 'list') =>
  `<dataValidation type="${type}" allowBlank="1" sqref="${area}"><formula1>${source}</formula1></dataValidation>`;
const card =
  `<worksheet xmlns="${main}"><cols><col min="5" max="6" width="9" style="2"/></cols><sheetData>` +
  '<row r="1"><c r="A1" t="inlineStr"><is><t>必要性</t></is></c><c r="B1" s="1"/></row>' +
  '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
  '<row r="3" s="3" customFormat="1"><c r="B3"><f t="shared" ref="B3:D3" si="0">SUM(B1:B$2)+$A2</f><v>1</v></c>' +
  '<c r="C3"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>' +
  '<row r="4"><c r="B4" s="1"><f>B2&amp;"B2"</f><v>1B2</v></c></row>' +
  '</sheetData><dataValidations count="3">' +
  list('B1 B9:C10', '&quot;継続,&quot;&quot;拡充&quot;&quot;&quot;') +
  list('D1', '語') +
  list('E1', '9', 'whole') +
  '</dataValidations>' +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${extension}><x14:dataValidations count="1">` +
  '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation>' +
  '</x14:dataValidations></ext></extLst></worksheet>';
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0&quot;円&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/>' +
  '<xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>';

const parts = partsOf([
  { name: '個票', rows: card },
  { name: '選択肢', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
]);
const file = zipOf({
  ...parts,
  '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
    '</Types>',
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  ),
  'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
    '</workbook>',
    '<definedNames><definedName name="語">選択肢!$A$1:$A$2</definedName></definedNames></workbook>',
  ),
  'xl/styles.xml': styles,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ]),
});

const at = (cell: string): Place => {
  const { top, left } = parseArea(cell);
  return { sheet: '個票', row: top, column: left };
};

it.each([
  ['a list of words', 'B1', { list: '"継続,""拡充"""', format: '#,##0"円"' }],
  ['a list for several areas', 'C10', { list: '"継続,""拡充"""', format: '' }],
  ['a list on another sheet', 'C1', { list: '選択肢!$A$1:$A$3' }],
  ['a list by name', 'D1', { list: '語' }],
  ['what is no list', 'E1', { list: null, format: '0%' }],
  ['the format of a column where nothing stands', 'F8', { format: '0%', formula: null }],
  ['the format of a row where nothing stands', 'A3', { format: '#,##0' }],
  ['a formula', 'B4', { formula: 'B2&"B2"' }],
  ['a formula that others share', 'B3', { formula: 'SUM(B1:B$2)+$A2' }],
  ['a shared formula', 'D3', { formula: 'SUM(D1:D$2)+$A2' }],
  ['a value', 'B2', { formula: null, list: null, format: '' }],
])('both hosts tell %s', async (_, cell, expected) => {
  const place = at(cell);
  for (const driver of [fileDriver, excelDriver]) {
    const { cells, names } = await driver.entries(file, [place]);
    expect(cells).toMatchObject([{ ...place, ...expected }]);
    expect([...names]).toContainEqual(['語', '選択肢!$A$1:$A$2']);
  }
});

it('both hosts tell of many cells in the order in which they were asked', async () => {
  const places = [at('D3'), { ...at('A1'), sheet: '選択肢' }, at('B1')];
  for (const driver of [fileDriver, excelDriver])
    expect((await driver.entries(file, places)).cells).toMatchObject(places);
});

import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { relationships, zipOf } from './make-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingML = 'http://schemas.openxmlformats.org/drawingml/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A 1 × 1 picture. */
function png(): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.from('00000001000000010802000000', 'hex');
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const cards =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45383</v></c></row>' +
  '<row r="2"><c r="A2"><f>事務事業一覧!B2*2</f><v>20</v></c><c r="B2" t="str"><f>"事務事業一覧!B2は文字"</f><v>事務事業一覧!B2は文字</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">SUM(\'事務事業一覧\'!B2:B3)</f><v>30</v></c><c r="B3"><f>[1]事務事業一覧!A1</f><v>5</v></c></row>' +
  '<row r="4"><c r="A4"><f t="shared" si="0"/><v>20</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>A2&gt;事務事業一覧!$B$2</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2"><formula1>事務事業一覧!$A$2:$A$3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" location="事務事業一覧!A2" display="一覧へ"/><hyperlink ref="B1" r:id="rId3"/></hyperlinks>' +
  '<pageSetup paperSize="9" r:id="rId2"/><drawing r:id="rId1"/><legacyDrawing r:id="rId4"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{00000000-0001-0000-0000-000000000000}"><xm:f>事務事業一覧!$B$2&gt;1</xm:f><x14:dxf/></x14:cfRule><xm:sqref>A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const list =
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row>` +
  '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>10</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>20</v></c></row></sheetData></worksheet>';

const pivotSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>行ラベル</t></is></c></row></sheetData></worksheet>`;

const chart = `${declaration}<c:chartSpace xmlns:c="${drawingML}/chart" xmlns:a="${drawingML}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>事務事業一覧!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>事務事業一覧!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>事務事業一覧!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (column: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${String(column + 2)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape =
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const drawing =
  `${declaration}<xdr:wsDr xmlns:xdr="${drawingML}/spreadsheetDrawing" xmlns:a="${drawingML}/main" xmlns:r="${office}">` +
  anchor(
    3,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingML}/chart"><c:chart xmlns:c="${drawingML}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    6,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="図 1"><a:hlinkClick r:id="rId3"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${shape}</xdr:spPr></xdr:pic>`,
  ) +
  anchor(
    9,
    `<xdr:sp macro="" textlink="事務事業一覧!$A$2"><xdr:nvSpPr><xdr:cNvPr id="4" name="図形 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${shape}</xdr:spPr></xdr:sp>`,
  ) +
  '</xdr:wsDr>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t"><x:ClientData ObjectType="Drop"><x:FmlaRange>事務事業一覧!$A$2:$A$3</x:FmlaRange></x:ClientData></v:shape></xml>';

const strings = `${declaration}<sst xmlns="${main}" count="5" uniqueCount="5"><si><t>会津漆器</t><rPh sb="0" eb="2"><t>アイヅ</t></rPh><phoneticPr fontId="0"/></si><si><t>事業名</t></si><si><t>事業費</t></si><si><r><t>地場</t></r><r><rPr><b/></rPr><t>産業</t></r></si><si><t>商店街</t></si></sst>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="57" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="0"/></styleSheet>`;

const workbook =
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews><sheets><sheet name="個票" sheetId="5" r:id="rId1"/><sheet name="事務事業一覧" sheetId="2" r:id="rId2"/><sheet name="ピボット" sheetId="9" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences>` +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">事務事業一覧!$A$1:$B$3</definedName><definedName name="一覧表">事務事業一覧!$A$1:$B$3</definedName><definedName name="倍率" localSheetId="0">2</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>';

const pivotCache = `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" refreshOnLoad="1" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="事務事業一覧"/></cacheSource><cacheFields count="2"><cacheField name="事業名" numFmtId="0"><sharedItems count="2"><s v="地場産業"/><s v="商店街"/></sharedItems></cacheField><cacheField name="事業費" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="20"/></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotTable = `${declaration}<pivotTableDefinition xmlns="${main}" name="ピボットテーブル1" cacheId="1" dataCaption="値"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="合計" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const external = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

/** A workbook with all that others lose: drawing, chart, picture, ruby, pivot, names, properties; `macros` makes it an .xlsm. */
export function richPackage(macros: boolean): Uint8Array {
  const overrides: Record<string, string> = {
    'xl/workbook.xml': macros
      ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
      : `${spreadsheet}.sheet.main+xml`,
    'xl/worksheets/sheet1.xml': `${spreadsheet}.worksheet+xml`,
    'xl/worksheets/sheet2.xml': `${spreadsheet}.worksheet+xml`,
    'xl/worksheets/sheet3.xml': `${spreadsheet}.worksheet+xml`,
    'xl/sharedStrings.xml': `${spreadsheet}.sharedStrings+xml`,
    'xl/styles.xml': `${spreadsheet}.styles+xml`,
    'xl/calcChain.xml': `${spreadsheet}.calcChain+xml`,
    'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'xl/pivotCache/pivotCacheDefinition1.xml': `${spreadsheet}.pivotCacheDefinition+xml`,
    'xl/pivotCache/pivotCacheRecords1.xml': `${spreadsheet}.pivotCacheRecords+xml`,
    'xl/pivotTables/pivotTable1.xml': `${spreadsheet}.pivotTable+xml`,
    'xl/externalLinks/externalLink1.xml': `${spreadsheet}.externalLink+xml`,
    'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    ...(macros ? { 'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject' } : {}),
  };
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    bin: `${spreadsheet}.printerSettings`,
  };
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(
      defaults,
    )
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('')}${Object.entries(overrides)
      .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
      ['rId4', 'customXml', 'customXml/item1.xml'],
    ]),
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${office.replace('relationships', 'docPropsVTypes')}"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>ワークシート</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>名前付き一覧</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>個票</vt:lpstr><vt:lpstr>事務事業一覧</vt:lpstr><vt:lpstr>ピボット</vt:lpstr><vt:lpstr>一覧表</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    'docProps/custom.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${office.replace('relationships', 'docPropsVTypes')}"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="年度"><vt:lpwstr>令和6年度</vt:lpwstr></property></Properties>`,
    'customXml/item1.xml': '<控え><f>事務事業一覧!A1</f></控え>',
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
    ]).replace(
      '</Relationships>',
      macros
        ? '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>'
        : '</Relationships>',
    ),
    'xl/worksheets/sheet1.xml': cards,
    'xl/worksheets/sheet2.xml': list,
    'xl/worksheets/sheet3.xml': pivotSheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ]).replace('</Relationships>', external('rId3', 'hyperlink', 'https://example.jp/')),
    'xl/worksheets/_rels/sheet3.xml.rels': relationships([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]).replace(
      '</Relationships>',
      '<Relationship Id="rId3" Type="' + office + '/hyperlink" Target="#事務事業一覧!A2"/></Relationships>',
    ),
    'xl/charts/chart1.xml': chart,
    'xl/media/image1.png': png(),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, index) => index & 255),
    'xl/sharedStrings.xml': strings,
    'xl/styles.xml': styles,
    'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="A2" i="5"/></calcChain>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
    'xl/pivotCache/pivotCacheRecords1.xml': `${declaration}<pivotCacheRecords xmlns="${main}" count="0"/>`,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
      ['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotTables/pivotTable1.xml': pivotTable,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/externalLinks/externalLink1.xml': `${declaration}<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="事務事業一覧"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([]).replace(
      '</Relationships>',
      external('rId1', 'externalLinkPath', 'other.xlsx'),
    ),
    ...(macros ? { 'xl/vbaProject.bin': Uint8Array.from({ length: 2000 }, (_, index) => (index * 31) & 255) } : {}),
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook of the samples with a secret word in every place that a file has for one. */
export interface Salted {
  readonly bytes: Uint8Array;
  /** Each secret, and where it stands. */
  readonly secrets: ReadonlyMap<string, string>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What begins every secret. */
export const secretWord = 'ZQSECRET';

export function salted(): Salted {
  const secrets = new Map<string, string>();
  const salt = (where: string): string => {
    const word = `${secretWord}${String(secrets.size + 100)}`;
    secrets.set(word, where);
    return word;
  };
  const parts = unzipSync(readFileSync(join(__dirname, '../../../../samples/clean.xlsx')));
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const put = (part: string, content: string): void => {
    parts[part] = strToU8(content);
  };
  const change = (part: string, from: string | RegExp, to: string): void => {
    const changed = text(part).replace(from, () => to);
    if (changed === text(part)) throw new Error(`nothing to change in ${part}: ${String(from)}`);
    put(part, changed);
  };
  const sheet = 'xl/worksheets/sheet1.xml';
  const inline = (at: string, word: string, style = '1'): string =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t>${word}</t></is></c>`;

  // Cells that nobody sees.
  change(sheet, '<c r="B1" s="1"/>', inline('B1', salt('a cell that a merged area covers')));
  change(
    sheet,
    '</sheetData>',
    [
      `<row r="60" hidden="1">${inline('A60', salt('a hidden row'))}</row>`,
      `<row r="61" ht="0" customHeight="1">${inline('A61', salt('a row of no height'))}</row>`,
      `<row r="62">${inline('J62', salt('a hidden column'))}${inline('K62', salt('a text in white'), '11')}`,
      `${inline('L62', salt('a text that its format hides'), '12')}`,
      `<c r="M62" s="13"><v>${salt('a number that its format hides').replace(secretWord, '987654')}</v></c>`,
      `<c r="N62" s="14"><v>5</v></c>`,
      `<c r="O62" t="str"><f>"${salt('a formula')}"&amp;A1</f><v>結果</v></c>`,
      `<c r="Q62" t="inlineStr"><is><r><rPr><color rgb="FFFFFFFF"/></rPr><t>${salt('a white part of a text')}</t></r><r><t>見える</t></r></is></c>`,
      inline('R62', salt('a text of one point'), '15'),
      inline('T62', salt('a text in nearly white'), '17'),
      `<c r="U62" t="inlineStr"><is><r><rPr><color theme="0" tint="-0.05"/></rPr><t>${salt('a nearly white part of a text')}</t></r><r><t>見える</t></r></is></c>`,
      '<c r="V62" s="18"><v>12.345678</v></c>',
      `<c r="W62" t="e"><v>#${salt('an error that is none of Excel’s')}</v></c>`,
      inline('Z62', salt('a column of hardly any width')),
      `<c r="S62" s="16"><v>${salt('a number that its format makes white').replace(secretWord, '987654')}</v></c>`,
      `<c r="P62" t="inlineStr"><is><t>東山</t><rPh sb="0" eb="2"><t>${salt('ruby in a cell')}</t></rPh></is></c></row>`,
      `<row r="63" ht="1.5" customHeight="1">${inline('A63', salt('a row of hardly any height'))}</row>`,
      `</sheetData><!-- ${salt('a remark in the XML')} --><?note ${salt('a processing instruction')}?>`,
      `<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="${salt('a password’s hash')}" saltValue="x" spinCount="1"/>`,
      `<protectedRanges><protectedRange sqref="A1" name="${salt('a protected range')}" securityDescriptor="${salt('whoever may type there')}"/></protectedRanges>`,
      `<scenarios><scenario name="${salt('a scenario')}" user="${salt('who made it')}"><inputCells r="A1" val="${salt('its value')}"/></scenario></scenarios>`,
      `<autoFilter ref="A8:G11"><filterColumn colId="0"><filters><filter val="${salt('a filter')}"/></filters></filterColumn></autoFilter>`,
      `<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"><headerFooter><oddHeader>${salt('a view’s header')}</oddHeader></headerFooter></customSheetView></customSheetViews>`,
    ].join(''),
  );
  change(
    sheet,
    '</cols>',
    '<col min="10" max="10" width="9" hidden="1"/><col min="26" max="26" width="0.25" customWidth="1"/></cols>',
  );
  change(sheet, '<sheetPr>', `<sheetPr codeName="${salt('a sheet’s name for macros')}">`);
  change(
    sheet,
    '</mergeCells>',
    [
      `</mergeCells><conditionalFormatting sqref="A1"><cfRule type="containsText" dxfId="0" priority="1" text="${salt('a rule')}"><formula>"${salt('a rule’s formula')}"</formula></cfRule></conditionalFormatting>`,
      `<dataValidations count="1"><dataValidation type="list" sqref="A60" prompt="${salt('an input hint')}"><formula1>"${salt('a choice')},b"</formula1></dataValidation></dataValidations>`,
      `<hyperlinks><hyperlink ref="A3" r:id="rIdLink" tooltip="${salt('a link’s hint')}" display="${salt('a link’s text')}"/>`,
      `<hyperlink ref="A5" location="${salt('a link to a name')}"/></hyperlinks>`,
    ].join(''),
  );
  change(
    sheet,
    /<pageSetup [^>]*\/>/,
    [
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0" r:id="rIdPrinter"/>',
      `<headerFooter><oddHeader>&amp;L${salt('a header')}&amp;R&amp;Z&amp;F C:\\${salt('a path in a header')}</oddHeader>`,
      `<oddFooter>&amp;C&amp;P / &amp;N&amp;"${salt('a font in a footer')},標準"</oddFooter><evenFooter>${salt('a telephone number in a footer').replace(secretWord, '0299-987654-')}</evenFooter></headerFooter>`,
      `<customProperties><customPr name="${salt('a sheet’s property')}" r:id="rIdProperty"/></customProperties>`,
      `<drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdVml"/>`,
      `<oleObjects><oleObject progId="${salt('an embedded file’s kind')}" shapeId="1" r:id="rIdOle"/></oleObjects>`,
      `<mc:AlternateContent><mc:Choice Requires="x14"><controls><control name="${salt('a control')}"/></controls></mc:Choice></mc:AlternateContent>`,
      `<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>`,
      `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><sparkline>${salt('a sparkline')}</sparkline><x14:dxf xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><font/></x14:dxf></ext></extLst>`,
    ].join(''),
  );
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${mode}/>`;
  put(
    'xl/worksheets/_rels/sheet1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      relation('rIdLink', 'hyperlink', `file:///C:/${salt('a link to a file')}.docx`, ' TargetMode="External"'),
      relation('rIdPrinter', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      relation('rIdDrawing', 'drawing', '../drawings/drawing1.xml'),
      relation('rIdVml', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rIdTable', 'table', '../tables/table1.xml'),
      relation('rIdOle', 'oleObject', '../embeddings/oleObject1.bin'),
      relation('rIdComments', 'comments', '../comments1.xml'),
    ].join('')}</Relationships>`,
  );

  // Texts and looks that no cell shows.
  change('xl/sharedStrings.xml', '</sst>', `<si><t>${salt('a text that no cell uses')}</t></si></sst>`);
  change(
    'xl/sharedStrings.xml',
    '<si>',
    `<si><rPh sb="0" eb="1"><t>${salt('ruby of a shared text')}</t></rPh><phoneticPr fontId="1"/>`,
  );
  change(
    'xl/styles.xml',
    '</cellXfs>',
    [
      '<xf numFmtId="0" fontId="7" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
      '<xf numFmtId="200" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      '<xf numFmtId="200" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      '<xf numFmtId="201" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      '<xf numFmtId="0" fontId="8" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
      '<xf numFmtId="203" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      '<xf numFmtId="0" fontId="9" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
      '<xf numFmtId="205" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
      '</cellXfs>',
    ].join(''),
  );
  change(
    'xl/styles.xml',
    '</fonts>',
    '<font><color rgb="FFFFFFFF"/><sz val="10"/><name val="游ゴシック"/></font><font><sz val="1"/><name val="游ゴシック"/></font><font><color rgb="FFFAFAFA"/><sz val="10"/><name val="游ゴシック"/></font></fonts>',
  );
  change(
    'xl/styles.xml',
    '<fonts ',
    `<numFmts count="5"><numFmt numFmtId="205" formatCode="0.0"/><numFmt numFmtId="203" formatCode="[White]0"/><numFmt numFmtId="200" formatCode=";;;"/><numFmt numFmtId="201" formatCode="0;&quot;${salt('a part of a format')}&quot;"/><numFmt numFmtId="202" formatCode="&quot;${salt('a format that no cell uses')}&quot;0"/></numFmts><fonts `,
  );
  change(
    'xl/styles.xml',
    '</styleSheet>',
    `<extLst><ext uri="{x}"><name>${salt('an extension of the styles')}</name></ext></extLst></styleSheet>`,
  );
  change(
    'xl/styles.xml',
    '<dxfs count="0"/>',
    `<dxfs count="1"><dxf><font><color theme="0"/></font><numFmt numFmtId="204" formatCode="&quot;${salt('a format of a rule')}&quot;"/></dxf></dxfs>`,
  );
  change('xl/styles.xml', /<cellStyle [^>]*\/>/, `<cellStyle name="${salt('a style’s name')}" xfId="0"/>`);
  change(
    'xl/theme/theme1.xml',
    /<a:theme [^>]*name="[^"]*"/,
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${salt('the theme')}"`,
  );

  // The workbook's own part.
  change(
    'xl/workbook.xml',
    '<workbookPr ',
    `<fileSharing userName="${salt('who keeps the file')}"/><workbookPr codeName="${salt('the workbook’s name for macros')}" `,
  );
  change(
    'xl/workbook.xml',
    '<sheets>',
    `<mc:AlternateContent><mc:Choice Requires="x15"><absPath url="C:\\${salt('where the file was kept')}"/></mc:Choice></mc:AlternateContent><workbookProtection workbookPassword="AAAA" workbookHashValue="${salt('the password of its structure')}"/><sheets>`,
  );
  change(
    'xl/workbook.xml',
    '</sheets>',
    [
      `<sheet sheetId="20" name="${salt('a hidden sheet’s name')}" state="hidden" r:id="rIdHidden"/>`,
      '<sheet sheetId="21" name="設定の控え" state="veryHidden" r:id="rIdVeryHidden"/>',
      `<sheet sheetId="22" name="メモ" r:id="rIdNotes"/></sheets>`,
      '<externalReferences><externalReference r:id="rIdExternal"/></externalReferences>',
      `<definedNames><definedName name="${salt('a name')}" comment="${salt('a name’s remark')}">"${salt('what a name means')}"</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'政策分野12'!$A$1:$G$51</definedName></definedNames>`,
    ].join(''),
  );
  change(
    'xl/workbook.xml',
    '</workbook>',
    `<customWorkbookViews><customWorkbookView name="${salt('a view of the workbook')}" guid="{0}"/></customWorkbookViews><extLst><ext uri="{y}"><slicer>${salt('a slicer')}</slicer></ext></extLst></workbook>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    [
      ...['Hidden', 'VeryHidden', 'Notes'].map((id, at) =>
        relation(`rId${id}`, 'worksheet', `worksheets/other${String(at)}.xml`),
      ),
      relation('rIdExternal', 'externalLink', 'externalLinks/externalLink1.xml'),
      '</Relationships>',
    ].join(''),
  );
  for (const [at, where] of ['a hidden sheet', 'a very hidden sheet', 'a sheet of notes'].entries())
    put(
      `xl/worksheets/other${String(at)}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData><row r="1">${inline('A1', salt(where), '0')}</row></sheetData></worksheet>`,
    );

  // Parts that the copy does without.
  for (const part of otherParts) put(part, `<x>${salt(part)}</x>`);
  parts[`xl/${salt('a part’s name')}.xml`] = strToU8('<x/>');
  return { bytes: zipSync(parts), secrets };
}

const otherParts = [
  'docProps/core.xml',
  'docProps/app.xml',
  'docProps/custom.xml',
  'docProps/thumbnail.jpeg',
  'docMetadata/LabelInfo.xml',
  'customXml/item1.xml',
  'customUI/customUI14.xml',
  '_xmlsignatures/sig1.xml',
  'xl/calcChain.xml',
  'xl/comments1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/persons/person.xml',
  'xl/drawings/drawing1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/charts/chart1.xml',
  'xl/media/image1.png',
  'xl/externalLinks/externalLink1.xml',
  'xl/connections.xml',
  'xl/queryTables/queryTable1.xml',
  'xl/pivotCache/pivotCacheRecords1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/slicers/slicer1.xml',
  'xl/vbaProject.bin',
  'xl/embeddings/oleObject1.bin',
  'xl/ctrlProps/ctrlProp1.xml',
  'xl/printerSettings/printerSettings1.bin',
  'xl/tables/table1.xml',
  'xl/xmlMaps.xml',
  'xl/revisions/userNames.xml',
  'xl/webextensions/webextension1.xml',
  'xl/customProperty1.bin',
  'xl/richData/rdrichvalue.xml',
] as const;

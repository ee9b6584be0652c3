import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { isSigned } from '../../../src/hosts/xlsx/signature';
import { unpackingInNode } from '../../../src/hosts/xlsx/unpacking-in-node';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { handmade, partsOf, relationships, zipOf } from './make-package';
import { partNames, partText } from './parts';
import { cellOf, planOf, richTab } from './plans';
import { richPackage } from './rich-package';
import { refusal } from './refusal';

const renames = [{ from: '事務事業一覧', to: '事務事業一覧(元)' }];
const list = richTab({
  kind: 'list',
  name: '事務事業一覧',
  filter: null,
  merges: [],
  validations: [],
  rows: [{ cells: [cellOf(5, 'number', { formula: '事務事業一覧!B1' })] }],
});

describe('a staff-made sheet that gives its name up', () => {
  const before = richPackage(true);
  const { bytes, report } = writeXlsx(before, planOf([list], { renames }));

  test('keeps its place and content; the tab takes the name, at the end', () => {
    expect(readXlsx(bytes, '').sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['個票', 7],
      ['事務事業一覧(元)', 6],
      ['ピボット', 1],
      ['事務事業一覧', 1],
    ]);
  });

  test('a mark of ours follows, and is not listed', () => {
    const again = writeXlsx(bytes, planOf([], { renames: [{ from: '事務事業一覧', to: '事務事業一覧(元2)' }] }));
    expect(partText(again.bytes, 'xl/workbook.xml')).toContain("ROWS('事務事業一覧(元2)'!");
    expect(again.report.followed.map(({ where }) => where)).not.toContain('名前「_hyoka」');
  });

  test('all that pointed to it follows, and is listed', () => {
    const moved = "'事務事業一覧(元)'!";
    expect(report.followed).toEqual([
      { where: '印刷範囲', before: '事務事業一覧!$A$1:$B$3', after: `${moved}$A$1:$B$3` },
      { where: '名前「一覧表」', before: '事務事業一覧!$A$1:$B$3', after: `${moved}$A$1:$B$3` },
      { where: 'シート「個票」のA2', before: '事務事業一覧!B2*2', after: `${moved}B2*2` },
      { where: 'シート「個票」のA3', before: "SUM('事務事業一覧'!B2:B3)", after: `SUM(${moved}B2:B3)` },
      { where: 'シート「個票」', before: 'A2>事務事業一覧!$B$2', after: `A2>${moved}$B$2` },
      { where: 'シート「個票」', before: '事務事業一覧!$A$2:$A$3', after: `${moved}$A$2:$A$3` },
      { where: 'シート「個票」', before: '事務事業一覧!A2', after: `${moved}A2` },
      { where: 'シート「個票」', before: '事務事業一覧!$B$2>1', after: `${moved}$B$2>1` },
      { where: '図形（xl/drawings/drawing1.xml）', before: '事務事業一覧!$A$2', after: `${moved}$A$2` },
      { where: '図形（xl/drawings/vmlDrawing1.vml）', before: '事務事業一覧!$A$2:$A$3', after: `${moved}$A$2:$A$3` },
      { where: '図形（xl/drawings/_rels/drawing1.xml.rels）', before: '#事務事業一覧!A2', after: `#${moved}A2` },
      { where: 'グラフ（xl/charts/chart1.xml）', before: '事務事業一覧!$B$1', after: `${moved}$B$1` },
      { where: 'グラフ（xl/charts/chart1.xml）', before: '事務事業一覧!$A$2:$A$3', after: `${moved}$A$2:$A$3` },
      { where: 'グラフ（xl/charts/chart1.xml）', before: '事務事業一覧!$B$2:$B$3', after: `${moved}$B$2:$B$3` },
      {
        where: 'ピボットテーブル（xl/pivotCache/pivotCacheDefinition1.xml）',
        before: '事務事業一覧',
        after: '事務事業一覧(元)',
      },
    ]);
  });

  test('only those texts change', () => {
    const undone = (part: string): string =>
      partText(bytes, part)
        .replaceAll("'事務事業一覧(元)'", '事務事業一覧')
        .replaceAll('事務事業一覧(元)', '事務事業一覧');
    for (const part of partNames(before).filter(
      (name) => /\.(xml|rels|vml)$/.test(name) && !/Content_Types|workbook\.xml|styles|app\.xml|calcChain/.test(name),
    )) {
      expect(undone(part)).toBe(partText(before, part).replaceAll("'事務事業一覧'", '事務事業一覧'));
    }
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>[1]事務事業一覧!A1</f>');
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>"事務事業一覧!B2は文字"</f>');
  });

  test('the new tab points to itself by the same name, as planned', () => {
    expect(partText(bytes, 'xl/worksheets/sheet4.xml')).toContain('<f>事務事業一覧!B1</f>');
  });

  test('the file properties follow; macros cannot, and that is said', () => {
    expect(partText(bytes, 'docProps/app.xml')).toContain('<vt:lpstr>事務事業一覧(元)</vt:lpstr>');
    expect(report.remarks).toEqual([
      'マクロの中のシート名 「事務事業一覧」 は書き換えていません。マクロがこのシートを使う場合は直してください。',
    ]);
    expect(writeXlsx(richPackage(false), planOf([list], { renames })).report.remarks).toEqual([]);
  });
});

test.each([
  ['a sheet that is not there', [{ from: '無い', to: '元' }], 'changed-meanwhile'],
  ['a name that is taken', [{ from: '事務事業一覧', to: '個票' }], 'sheet-name-taken'],
])('renaming %s is refused', (_, wrong, code) => {
  expect(refusal(() => writeXlsx(richPackage(false), planOf([], { renames: wrong })))).toBe(code);
});

test('names with & and quotes, written with entities', () => {
  const bytes = zipOf(
    partsOf([
      { name: 'A&amp;B&apos;s', rows: '' },
      { name: '計', rows: '<row><c><f>&apos;A&amp;B&apos;&apos;s&apos;!A1&amp;"&lt;"</f><v>1</v></c></row>' },
    ]),
  );
  const written = writeXlsx(bytes, planOf([], { renames: [{ from: "A&B's", to: '元 & "新"' }] })).bytes;
  expect(partText(written, 'xl/worksheets/sheet2.xml')).toContain(`<f>'元 &amp; "新"'!A1&amp;"&lt;"</f>`);
  expect(readXlsx(written, '').sheets.map(({ name }) => name)).toEqual(['元 & "新"', '計']);
});

test('a drawing of the older kind that is not well-formed is said, and left alone', () => {
  const vml = '<xml><br>集計!A1</xml>';
  const { bytes, report } = writeXlsx(
    zipOf(partsOf([{ name: '集計', rows: '' }], { 'xl/drawings/vmlDrawing1.vml': vml })),
    planOf([], { renames: [{ from: '集計', to: '集計(元)' }] }),
  );
  expect(partText(bytes, 'xl/drawings/vmlDrawing1.vml')).toBe(vml);
  expect(report.remarks).toHaveLength(1);
});

test('a signature is found beforehand, and said to be void', () => {
  const signed = handmade('', {
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'digital-signature/origin', '_xmlsignatures/origin.sigs'],
    ]),
  });
  expect([signed, handmade('')].map((file) => isSigned(file, unpackingInNode))).toEqual([true, false]);
  expect(writeXlsx(signed, planOf([])).report.remarks).toEqual([
    'このファイルの電子署名は、書き換えたため無効になります。',
  ]);
});

describe('what charts, drawings and rules point with', () => {
  const followedIn = (part: string, content: string): string =>
    partText(
      writeXlsx(
        zipOf(partsOf([{ name: '集 計', rows: '' }], { [part]: content })),
        planOf([], { renames: [{ from: '集 計', to: '集計(元)' }] }),
      ).bytes,
      part,
    );

  test.each([
    [
      'what a chart filters out',
      '<c15:sqref xmlns:c15="urn:c15">\'集 計\'!$A$1</c15:sqref>',
      '<c15:sqref xmlns:c15="urn:c15">\'集計(元)\'!$A$1</c15:sqref>',
    ],
    [
      "the heading of a newer chart's numbers",
      '<cx:nf xmlns:cx="urn:cx">\'集 計\'!$A$1</cx:nf>',
      '<cx:nf xmlns:cx="urn:cx">\'集計(元)\'!$A$1</cx:nf>',
    ],
    [
      'the pivot table of a chart',
      '<pivotSource><name>[本.xlsx]集 計!ピボット1</name></pivotSource>',
      '<pivotSource><name>[本.xlsx]集計(元)!ピボット1</name></pivotSource>',
    ],
    [
      'the bound of an icon set',
      '<cfvo type="num" val="\'集 計\'!$A$1"/>',
      '<cfvo type="num" val="\'集計(元)\'!$A$1"/>',
    ],
    ['a link written with %', '<a Target="#%27集%20計%27!A1"/>', '<a Target="#\'集計(元)\'!A1"/>'],
    ['a link with a % of its own', '<a Target="#\'集 計%\'!A1"/>', '<a Target="#\'集 計%\'!A1"/>'],
    ['a name of other things', '<name>[本.xlsx]集 計!ピボット1</name>', '<name>[本.xlsx]集 計!ピボット1</name>'],
  ])('%s', (_, before, after) => {
    expect(followedIn('xl/charts/chart1.xml', before)).toBe(after);
  });

  test('in whatever folder the workbook is; not in what is no part of it', () => {
    const content = "<f>'集 計'!A1</f>";
    expect(followedIn('other/sheet9.xml', content)).toBe("<f>'集計(元)'!A1</f>");
    for (const part of ['customXml/item1.xml', 'xl/externalLinks/externalLink1.xml'])
      expect(followedIn(part, content)).toBe(content);
  });
});

test("a cell is named whatever the zip program made of its part's name", () => {
  const parts = partsOf([
    { name: '集計', rows: '' },
    { name: '表', rows: '<row><c r="B2"><f>集計!A1</f><v>1</v></c></row>' },
  ]);
  const renamed = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part]));
  expect(
    writeXlsx(zipOf(renamed), planOf([], { renames: [{ from: '集計', to: '集計(元)' }] })).report.followed.map(
      ({ where }) => where,
    ),
  ).toEqual(['シート「表」のB2']);
});

test('a link is named by its sheet, and a table as one', () => {
  const rels = '<Relationships><Relationship Target="#集計!A1"/></Relationships>';
  const table = '<table><calculatedColumnFormula>集計!A1</calculatedColumnFormula></table>';
  const parts = partsOf(
    [
      { name: '集計', rows: '' },
      { name: '表', rows: '' },
    ],
    { 'xl/worksheets/_rels/sheet2.xml.rels': rels, 'xl/tables/table1.xml': table },
  );
  expect(
    writeXlsx(zipOf(parts), planOf([], { renames: [{ from: '集計', to: '集計(元)' }] })).report.followed.map(
      ({ where }) => where,
    ),
  ).toEqual(['シート「表」', 'テーブル（xl/tables/table1.xml）']);
});

describe('formulas that name a renamed sheet in a text', () => {
  const remarksFor = (formulas: readonly string[]): readonly string[] => {
    const rows = formulas.map((formula, row) => `<row><c r="B${row + 1}"><f>${formula}</f><v>1</v></c></row>`);
    const parts = partsOf([
      { name: '集計', rows: '' },
      { name: '表', rows: rows.join('') },
    ]);
    return writeXlsx(zipOf(parts), planOf([], { renames: [{ from: '集計', to: '集計(元)' }] })).report.remarks;
  };

  test('are named, with what to do', () => {
    expect(remarksFor(['INDIRECT("集計!A1")', '集計!A1', 'HYPERLINK("#集計!A1","見る")', '"集計!A1"'])).toEqual([
      'INDIRECTやHYPERLINKの中に文字で書かれたシート名「集計」は、書き換えていません（シート「表」のB1、シート「表」のB3）。元のシートを見る数式は、名前を「集計(元)」に直してください。直さなければ、新しい「集計」を見ます。',
    ]);
  });

  test('are named up to five', () => {
    const [remark] = remarksFor(Array.from({ length: 7 }, () => 'INDIRECT("集計!A1")'));
    expect(remark).toContain('シート「表」のB5、ほか2か所）');
  });

  test('are no matter where there are none', () => {
    expect(remarksFor(['INDIRECT("表!A1")', '集計!A1'])).toEqual([]);
  });
});

describe('a workbook that Excel works out only when it is told to', () => {
  const remarksFor = (mode: string): readonly string[] => {
    const parts = partsOf([{ name: '表', rows: '' }]);
    const workbook = String(parts['xl/workbook.xml']).replace('</workbook>', `<calcPr${mode}/></workbook>`);
    return writeXlsx(zipOf({ ...parts, 'xl/workbook.xml': workbook }), planOf([])).report.remarks;
  };

  test('is said to be one', () => {
    expect(remarksFor(' calcMode="manual"')).toEqual([
      '計算方法が「手動」のブックです。Excelで開いたときに一度計算し直します。このあと個票を直したときは、F9キーで再計算してください。',
    ]);
  });

  test.each(['', ' calcMode="auto"', ' calcMode="autoNoTable"'])('is none with "%s"', (mode) => {
    expect(remarksFor(mode)).toEqual([]);
  });
});

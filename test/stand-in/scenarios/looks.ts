import type { Scenario } from './scenario';

export const format: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      shrinkToFit: true,
      indentLevel: 2,
      textOrientation: 90,
      fill: { color: '#E5EDF5' },
      font: {
        name: 'Yu Gothic',
        size: 10,
        bold: true,
        italic: true,
        strikethrough: true,
        superscript: true,
        subscript: false,
        underline: 'Single',
        color: 'red',
      },
    });
    const alignment = [
      'horizontalAlignment',
      'verticalAlignment',
      'wrapText',
      'shrinkToFit',
      'indentLevel',
      'textOrientation',
    ] as const;
    const fonts = [
      'name',
      'size',
      'bold',
      'italic',
      'strikethrough',
      'superscript',
      'subscript',
      'underline',
      'color',
    ] as const;
    const inside = sheet.getRange('B2').format;
    const across = sheet.getRange('B2:C2').format;
    for (const each of [inside, across]) {
      each.load([...alignment]);
      each.font.load([...fonts]);
      each.fill.load('color');
    }
    await context.sync();
    expect(alignment.map((key) => inside[key])).toEqual(['Center', 'Top', true, true, 2, 90]);
    expect(fonts.map((key) => inside.font[key])).toEqual([
      'Yu Gothic',
      10,
      true,
      true,
      true,
      true,
      false,
      'Single',
      '#FF0000',
    ]);
    expect(inside.fill.color).toBe('#E5EDF5');
    expect([across.horizontalAlignment, across.font.bold, across.fill.color]).toEqual([null, null, null]);

    format.fill.clear();
    inside.fill.load('color');
    sheet.getRange().format.font.size = 12;
    const far = sheet.getRange('ZZ999').format.font.load('size');
    sheet.getRange('D:D').format.font.bold = true;
    const column = sheet.getRange('D77').format.font.load(['bold', 'size']);
    await context.sync();
    expect([inside.fill.color, far.size, column.bold, column.size]).toEqual(['#FFFFFF', 12, true, 12]);
  });
  expect(await refusal((sheet) => (sheet.getRange('A1').format.fill.color = 'puce'))).toBe('InvalidArgument');
};

export const borders: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const { borders: lines } = sheet.getRange('B2:D4').format;
    for (const side of ['EdgeTop', 'InsideHorizontal'] as const) {
      lines.getItem(side).set({ style: 'Continuous', weight: 'Medium', color: '#9CA3AF' });
    }
    const top = sheet.getRange('B2').format.borders.getItem('EdgeTop').load(['sideIndex', 'style', 'weight', 'color']);
    const below = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style');
    const bottom = sheet.getRange('C4').format.borders.getItem('EdgeBottom').load('style');
    const all = lines.load('items/style');
    await context.sync();
    expect([top.sideIndex, top.style, top.weight, top.color]).toEqual(['EdgeTop', 'Continuous', 'Medium', '#9CA3AF']);
    expect([below.style, bottom.style]).toEqual(['Continuous', 'None']);
    expect(all.items).toHaveLength(8);

    lines.getItem('EdgeTop').style = 'None';
    const through = sheet.getRange('C3').format.borders.getItem('DiagonalUp');
    through.style = 'Continuous';
    top.load('style');
    through.load('style');
    await context.sync();
    expect([top.style, through.style]).toEqual(['None', 'Continuous']);
  });
};

export const conditionalFormats: Scenario = async ({ run, workbook }) => {
  await run(async (sheet, context) => {
    workbook.sheet('集計').conditionalFormats = [{ top: 0, left: 0, bottom: 2, right: 0 }];
    const counts = ['A3:B9', 'B1:B9'].map((area) => sheet.getRange(area).conditionalFormats.getCount());
    sheet.getRange('A1:C9').clear('Formats');
    const after = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect([...counts, after].map(({ value }) => value)).toEqual([1, 0, 0]);
  });
};

export const cellProperties: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1').values = [['見る']];
    sheet.getRange('A1:B1').setCellProperties([
      [
        {
          format: { fill: { color: '#FFF4DE' }, font: { bold: true }, borders: { bottom: { style: 'Continuous' } } },
          hyperlink: { documentReference: '集計!B2' },
        },
        {},
      ],
    ]);
    const read = sheet.getRange('A1:B1').getCellProperties({
      address: true,
      hyperlink: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true }, horizontalAlignment: true },
    });
    await context.sync();
    const [first, second] = read.value[0] ?? [];
    expect(first).toMatchObject({
      address: '集計!A1',
      hyperlink: { documentReference: '集計!B2', textToDisplay: '見る' },
      format: {
        fill: { color: '#FFF4DE' },
        font: { bold: true },
        borders: { bottom: { style: 'Continuous' }, top: { style: 'None' } },
      },
    });
    expect(second).toMatchObject({
      hyperlink: null,
      format: { fill: { color: '#FFFFFF' }, horizontalAlignment: 'General' },
    });
  });
};

export const bands: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const block = sheet.getRange('B2:C3');
    block.format.set({ columnWidth: 90, rowHeight: 30 });
    block.load(['width', 'height']);
    await context.sync();
    expect([block.width, block.height]).toEqual([180, 60]);
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const { format } = block.load(['rowHidden', 'columnHidden', 'width', 'height']);
    format.load(['columnWidth', 'rowHeight', 'useStandardWidth', 'useStandardHeight']);
    sheet.load(['standardHeight', 'standardWidth']);
    await context.sync();
    expect([format.columnWidth, format.rowHeight, format.useStandardWidth, format.useStandardHeight]).toEqual([
      90,
      30,
      false,
      false,
    ]);
    expect([block.rowHidden, block.columnHidden]).toEqual([null, null]);
    expect([block.width, block.height]).toEqual([90, 30]);
    expect([sheet.standardHeight, sheet.standardWidth]).toEqual([18.75, 8.375]);

    format.autofitRows();
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    format.load(['columnWidth', 'rowHeight']);
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([54, 18.75]);
  });
};

export const bandProperties: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const block = sheet.getRange('A1:B2');
    block.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    block.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
    const rows = block.getRowProperties({ address: true, rowHidden: true, format: { rowHeight: true } });
    const columns = block.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value).toEqual([
      { address: '集計!A1:B1', rowHidden: false, format: { rowHeight: 40 } },
      { address: '集計!A2:B2', rowHidden: true, format: { rowHeight: 18.75 } },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 100 } },
      { columnHidden: true, format: { columnWidth: 54 } },
    ]);
    sheet.getRange('A1').format.font.bold = true;
    const looks = block.getRowProperties({ format: { font: { bold: true } } });
    const byColumn = block.getColumnProperties({ format: { wrapText: true, fill: { color: true } } });
    await context.sync();
    expect(looks.value).toEqual([{ format: { font: { bold: null } } }, { format: { font: { bold: false } } }]);
    expect(byColumn.value).toEqual(Array(2).fill({ format: { wrapText: false, fill: { color: '#FFFFFF' } } }));
  });
};

export const links: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1').hyperlink = { documentReference: '集計!B2', textToDisplay: '移る', screenTip: 'セルへ' };
    sheet.getRange('A2').hyperlink = { address: 'https://example.jp/' };
    const [inner, outer, none, several] = ['A1', 'A2', 'A3', 'A1:A2'].map((address) =>
      sheet.getRange(address).load(['hyperlink', 'values']),
    );
    await context.sync();
    expect(inner?.hyperlink).toEqual({ documentReference: '集計!B2', screenTip: 'セルへ', textToDisplay: '移る' });
    expect(outer?.hyperlink).toEqual({ address: 'https://example.jp/', textToDisplay: 'https://example.jp/' });
    expect([none?.hyperlink, several?.hyperlink]).toEqual([null, null]);
  });
};

import type { Scenario } from './scenario';

export const freezePanes: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const frozen = async () => {
      const range = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    };
    expect(await frozen()).toBeNull();
    sheet.freezePanes.freezeRows(2);
    expect(await frozen()).toBe('集計!1:2');
    sheet.freezePanes.freezeColumns(1);
    expect(await frozen()).toBe('集計!A:A');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    expect(await frozen()).toBe('集計!A1:B3');
    sheet.freezePanes.unfreeze();
    expect(await frozen()).toBeNull();
  });
};

export const pageLayout: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    const page = sheet.pageLayout;
    const margins = { leftMargin: 1, rightMargin: 2, topMargin: 3, bottomMargin: 4, headerMargin: 5, footerMargin: 6 };
    const flags = { centerHorizontally: true, centerVertically: true, printGridlines: true };
    page.set({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, ...margins, ...flags });
    page.setPrintMargins('Inches', { left: 0.5 });
    page.setPrintTitleRows('$1:$2');
    page.setPrintTitleColumns('$A:$A');
    page.setPrintArea('A1:H40');
    const texts = {
      leftHeader: 'a',
      centerHeader: 'b',
      rightHeader: 'c',
      leftFooter: 'd',
      centerFooter: '&P / &N',
      rightFooter: 'f',
    };
    const all = page.headersFooters.defaultForAllPages;
    all.set(texts);
    await context.sync();

    page.load(['orientation', 'paperSize', 'zoom', ...Object.keys(margins), ...Object.keys(flags)]);
    all.load(Object.keys(texts));
    const rows = page.getPrintTitleRowsOrNullObject().load('address');
    const columns = page.getPrintTitleColumnsOrNullObject().load('address');
    const area = page.getPrintAreaOrNullObject().load('address');
    await context.sync();
    expect(page.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      ...margins,
      ...flags,
      leftMargin: 36,
    });
    expect(all.toJSON()).toEqual(texts);
    expect([rows, columns, area].map(({ address }) => address)).toEqual(['集計!1:2', '集計!A:A', '集計!A1:H40']);
  });
  expect(await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }))).toBe(
    'InvalidArgument',
  );
};

export const pageBreaks: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    across.add('A20');
    across.add('A10');
    down.add('D1');
    across.load('items/rowIndex');
    down.load('items/columnIndex');
    const count = across.getCount();
    await context.sync();
    expect([
      across.items.map(({ rowIndex }) => rowIndex),
      down.items.map(({ columnIndex }) => columnIndex),
      count.value,
    ]).toEqual([[9, 19], [3], 2]);
    across.items[0]?.delete();
    down.removePageBreaks();
    const left = [across.getCount(), down.getCount()];
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([1, 0]);
  });
};

export const tables: Scenario = async ({ run, refusal, workbook }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['名', '額'],
      ['あ', 1],
      ['い', 2],
    ];
    const table = sheet.tables.add('A1:B3', true);
    const flags = {
      showBandedRows: false,
      showBandedColumns: true,
      showFilterButton: false,
      showTotals: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
    };
    table.set({ name: '財務', style: 'TableStyleLight1', ...flags });
    table.resize('A1:B2');
    await context.sync();
    table.load(['id', 'name', 'style', 'showHeaders', ...Object.keys(flags)]);
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('address'),
    );
    const owner = table.worksheet.load('name');
    const all = context.workbook.tables.load(['items/name', 'count']);
    const counts = [sheet.tables.getCount()];
    const [byName, byIndex, missing] = [
      sheet.tables.getItem('財務').load('name'),
      sheet.tables.getItemAt(0).load('id'),
      sheet.tables.getItemOrNullObject('ない'),
    ];
    await context.sync();
    expect(table.toJSON()).toMatchObject({ name: '財務', style: 'TableStyleLight1', showHeaders: true, ...flags });
    expect(parts.map(({ address }) => address)).toEqual(['集計!A1:B2', '集計!A1:B1', '集計!A2:B2']);
    expect([owner.name, all.count, counts[0]?.value, byName.name, byIndex.id, missing.isNullObject]).toEqual([
      '集計',
      1,
      1,
      '財務',
      table.id,
      true,
    ]);
    expect(all.items.map(({ name }) => name)).toEqual(['財務']);
  });
  expect(await refusal((sheet) => void sheet.tables.add('B2:C4', true))).toBe('InvalidOperation');
  const filtered = workbook.sheet('集計');
  filtered.setBand('rows', 1, { hidden: true });
  Object.assign(filtered.tables[0] ?? {}, { filteredRows: [1] });
  await run((sheet, context) => {
    sheet.tables.getItem('財務').clearFilters();
    return context.sync();
  });
  expect([filtered.band('rows', 1).hidden, filtered.tables[0]?.filteredRows]).toEqual([false, []]);
  expect(await refusal((sheet) => sheet.tables.getItem('財務').resize('A2:B4'))).toBe('InvalidArgument');
  await run(async (sheet, context) => {
    sheet.tables.getItem('財務').convertToRange();
    sheet.tables.add('A1:B3', true).delete();
    const count = sheet.tables.getCount();
    const cells = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([count.value, cells.isNullObject]).toEqual([0, true]);
  });
};

export const autoFilter: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    const { autoFilter: filter } = sheet;
    const seen = async () => {
      const range = filter.getRangeOrNullObject().load('address');
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      filter.load('enabled, isDataFiltered');
      await context.sync();
      return [
        range.isNullObject ? null : range.address,
        filter.enabled,
        filter.isDataFiltered,
        rows.value.map(({ rowHidden }) => rowHidden),
      ];
    };
    const none = [false, false, false, false];
    sheet.getRange('A1:A4').values = [['課'], ['商工'], ['観光'], ['商工']];
    expect(await seen()).toEqual([null, false, false, none]);
    filter.apply(sheet.getRange('A1:A4'));
    expect(await seen()).toEqual(['集計!A1:A4', true, false, none]);
    filter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['商工'] });
    expect(await seen()).toEqual(['集計!A1:A4', true, true, [false, false, true, false]]);
    filter.clearCriteria();
    expect(await seen()).toEqual(['集計!A1:A4', true, false, none]);
    filter.remove();
    expect(await seen()).toEqual([null, false, false, none]);
  });
  const overTable = (sheet: Excel.Worksheet) => {
    sheet.tables.add('C1:C3', true);
    sheet.autoFilter.apply(sheet.getRange('C1:C3'));
  };
  expect(await refusal(overTable)).toBe('InvalidArgument');
};

export const charts: Scenario = async ({ run, refusal, workbook }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      ['施策', '今年度', '次年度'],
      ['一', 1, 2],
      ['二', 3, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'hyoka-1';
    chart.chartType = 'BarClustered';
    chart.format.font.size = 8;
    chart.title.text = '施策別';
    chart.title.visible = true;
    chart.title.format.font.size = 12;
    chart.legend.visible = true;
    chart.legend.position = 'Top';
    chart.axes.valueAxis.set({ visible: true, numberFormat: '#,##0', minimum: 0, maximum: 9, reversePlotOrder: true });
    chart.axes.categoryAxis.title.text = '施策';
    const added = chart.series.add('目標');
    added.setValues(sheet.getRange('B2:B3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    added.set({ name: '目標値', chartType: 'Line', hasDataLabels: true, gapWidth: 80 });
    added.format.fill.setSolidColor('#1F4E79');
    chart.setPosition('B2', 'C3');
    await context.sync();

    chart.load(['id', 'name', 'chartType', 'top', 'left', 'width', 'height']);
    chart.title.load(['text', 'visible']);
    chart.title.format.font.load('size');
    chart.format.font.load('size');
    chart.legend.load(['visible', 'position']);
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.load(['visible', 'numberFormat', 'minimum', 'maximum', 'reversePlotOrder']);
    categoryAxis.title.load('text');
    const series = chart.series.load(['items/name', 'count']);
    const third = chart.series.getItemAt(2).load(['chartType', 'hasDataLabels', 'gapWidth']);
    const counts = [chart.series.getCount(), sheet.charts.getCount()];
    const found = [
      sheet.charts.getItem('hyoka-1'),
      sheet.charts.getItemAt(0),
      sheet.charts.getItemOrNullObject('hyoka-1'),
    ].map((each) => each.load('id'));
    const owner = chart.worksheet.load('name');
    sheet.charts.load(['items/name', 'count']);
    await context.sync();
    expect([chart.name, chart.chartType, chart.top, chart.left, chart.width, chart.height]).toEqual([
      'hyoka-1',
      'BarClustered',
      18.75,
      54,
      108,
      37.5,
    ]);
    expect([chart.title.text, chart.title.visible]).toEqual(['施策別', true]);
    expect([chart.title.format.font.size, chart.format.font.size]).toEqual([12, 8]);
    expect([chart.legend.visible, chart.legend.position, categoryAxis.title.text]).toEqual([true, 'Top', '施策']);
    expect(valueAxis.toJSON()).toMatchObject({
      visible: true,
      numberFormat: '#,##0',
      minimum: 0,
      maximum: 9,
      reversePlotOrder: true,
    });
    expect(series.items.map(({ name }) => name)).toEqual(['今年度', '次年度', '目標値']);
    expect([third.chartType, third.hasDataLabels, third.gapWidth]).toEqual(['Line', true, 80]);
    expect([...counts.map(({ value }) => value), series.count, sheet.charts.count, owner.name]).toEqual([
      3,
      1,
      3,
      1,
      '集計',
    ]);
    expect(found.map(({ id }) => id)).toEqual([chart.id, chart.id, chart.id]);

    chart.set({ top: 10, left: 20, width: 300, height: 200 });
    chart.series.getItemAt(0).delete();
    await context.sync();
    expect(workbook.active.charts[0]?.position).toEqual({ top: 10, left: 20, width: 300, height: 200 });
    expect(workbook.active.charts[0]?.series.map(({ name }) => name)).toEqual(['次年度', '目標値']);
    chart.delete();
    await context.sync();
  });
  expect(workbook.active.charts).toEqual([]);
  expect(await refusal((sheet) => sheet.charts.getItem('ない').load('name'))).toBe('ItemNotFound');
};

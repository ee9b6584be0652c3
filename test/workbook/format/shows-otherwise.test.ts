import { showsOtherwise } from '../../../src/workbook/format/shows-otherwise';

describe('a format that shows what is there', () => {
  it.each([
    [2500, ''],
    [2500, 'General'],
    [2500, '@'],
    [2500, '#,##0'],
    [2_500_000, '#,##0,'],
    [0.561, '0.0%'],
    [6, '"令和"0"年度"'],
    [2500, '#,##0"千円"'],
    [12, '0"km2"'],
    [-2500, '#,##0;△#,##0'],
    [-2500, '#,##0;"▲ "#,##0'],
    [-2500, '#,##0_);(#,##0)'],
    [-2500, '#,##0;[Red]#,##0'],
    [-2500, '#,##0;[赤]#,##0'],
    [-2500, '#,##0'],
    [0, '#,##0;-#,##0;"-"'],
    [0, '#,##0;-#,##0;—'],
    [0, '#,##0;-#,##0;'],
    [0, '#,###'],
    [400, '#,###,'],
    [2.4, '0'],
    [45_383, 'yyyy"年"m"月"d"日"'],
    [3, '"第"General"号"'],
    [2500, '[$¥-411]#,##0'],
    [2500, '[>=1000]#,##0;[<0]"▲"0;0'],
  ])('%d by %j', (value, format) => {
    expect(showsOtherwise(value, format)).toBeNull();
  });
});

describe('a format that shows something else', () => {
  it.each([
    [500, '"2,"0', 'digit'],
    [500, '0\\0', 'digit'],
    [2500, '#,##0"（R6）"', 'digit'],
    [2500, '△#,##0', 'sign-added'],
    [2500, '"-"#,##0', 'sign-added'],
    [2500, '−0', 'sign-added'],
    [-2500, '#,##0;#,##0', 'sign-dropped'],
    [-2500, '#,##0;"約"#,##0', 'sign-dropped'],
    [2500, '"調整中"', 'nothing'],
    [2500, ';;;', 'nothing'],
    [-1, '0;', 'nothing'],
    [0, '"調整中"', 'nothing'],
  ])('%d by %j: %s', (value, format, fault) => {
    expect(showsOtherwise(value, format)).toBe(fault);
  });
});

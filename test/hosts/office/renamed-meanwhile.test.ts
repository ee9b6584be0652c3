import { isRewritten } from '../../../src/hosts/office/write/renamed-meanwhile';

describe('a formula that Excel has rewritten', () => {
  it.each([
    ["='個票_施策1'!$E$6", "='個票 改'!$E$6"],
    ["=SUM('財務一覧'!C3:C4)", '=SUM(財務!C3:C4)'],
    ["='個票_施策1'!$E$6", '=#REF!'],
  ])('%s is not typed where it is %s by now', (own, entry) => {
    expect(isRewritten(own, entry)).toBe(true);
  });

  it.each([
    ["='個票_施策1'!$E$6", "='個票_施策1'!$E$7"],
    ['=A1&"!甲"', '=A1&"!乙"'],
    ["='個票_施策1'!$E$6", 2500],
    ['2500', '=2500'],
  ])('%s was typed over where it is %s by now', (own, entry) => {
    expect(isRewritten(own, entry)).toBe(false);
  });
});

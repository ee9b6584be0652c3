import { lastColumn, lastRow, longestFooter } from '../../../workbook/excel-limits';
import { sideBySideScale, type SheetPlan } from '../../../workbook/plan';
import { encodeText } from '../xml-encoding';

const a4 = '9';
const footerCentre = '&C&P / &N';

/** A tab's print set-up: elements by name. A4, as wide as the page, as many pages long as it takes. */
export function printPieces({ print, rows }: SheetPlan): Record<string, string> {
  const left = `&L${print.footer.replaceAll('&', '&&')}`.slice(0, longestFooter - footerCentre.length);
  const breaks = rows.flatMap(({ breakBefore }, row) => (breakBefore && row > 0 ? [row] : []));
  const { sideBySide } = print;
  return {
    sheetPr: `<sheetPr><pageSetUpPr fitToPage="${sideBySide ? '0' : '1'}"/></sheetPr>`,
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetup: `<pageSetup paperSize="${a4}" ${
      sideBySide ? `scale="${String(sideBySideScale)}"` : 'fitToHeight="0"'
    } orientation="${print.orientation}"/>`,
    headerFooter: `<headerFooter><oddFooter>${encodeText(left + footerCentre)}</oddFooter></headerFooter>`,
    rowBreaks: breaksXml('rowBreaks', breaks, lastColumn),
    colBreaks: breaksXml('colBreaks', sideBySide?.breaks ?? [], lastRow),
  };
}

function breaksXml(name: string, at: readonly number[], max: number): string {
  if (at.length === 0) return '';
  const count = String(at.length);
  const each = at.map((one) => `<brk id="${String(one)}" max="${String(max)}" man="1"/>`).join('');
  return `<${name} count="${count}" manualBreakCount="${count}">${each}</${name}>`;
}

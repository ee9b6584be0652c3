import { lastColumn, lastRow, longestFooter } from '../../../workbook/excel-limits';
import { sideBySideScale, type PrintSetup } from '../../../workbook/plan';
import { encodeText } from '../xml-encoding';

const papers = { A4: '9', A3: '8' } as const;
const footerCentre = '&C&P / &N';

interface Printed {
  readonly print: PrintSetup & { readonly scale?: number };
  readonly rows: readonly { readonly breakBefore?: boolean }[];
}

/**
 * A sheet's print set-up: elements by name. As many pages long as it takes, and as wide as the page unless it has a scale
 * of its own, in percent.
 */
export function printPieces({ print, rows }: Printed): Record<string, string> {
  const left = `&L${print.footer.replaceAll('&', '&&')}`.slice(0, longestFooter - footerCentre.length);
  const breaks = rows.flatMap(({ breakBefore }, row) => (breakBefore && row > 0 ? [row] : []));
  const { sideBySide, scale = sideBySide && sideBySideScale } = print;
  return {
    sheetPr: `<sheetPr><pageSetUpPr fitToPage="${scale === undefined ? '1' : '0'}"/></sheetPr>`,
    printOptions: '<printOptions horizontalCentered="1"/>',
    pageMargins: '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    pageSetup: `<pageSetup paperSize="${papers[print.paper ?? 'A4']}" ${
      scale === undefined ? 'fitToHeight="0"' : `scale="${String(scale)}"`
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

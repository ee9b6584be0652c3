import type { Margins, PageSetup, Worksheet } from 'exceljs';
import { bareAddress, readArea } from '../engine/address';
import type { PageLayout } from '../engine/page-layout';
import type { Sheet } from '../engine/sheet';

const papers: Readonly<Record<number, string>> = { 1: 'Letter', 8: 'A3', 9: 'A4', 11: 'A5', 12: 'B4', 13: 'B5' };
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Reads frozen panes and print settings. */
export function takePrintSettings(sheet: Sheet, from: Worksheet): void {
  // Its types promise a list; a file without views gives null.
  const view = (from.views as Worksheet['views'] | null)?.[0];
  sheet.showGridlines = view?.showGridLines !== false;
  if (view?.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  const { pageSetup: setup, pageLayout: layout } = { pageSetup: from.pageSetup, pageLayout: sheet.pageLayout };
  layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = papers[setup.paperSize ?? 9] ?? 'A4';
  layout.zoom = setup.fitToPage ? fitted(setup) : { scale: setup.scale ?? 100 };
  layout.centerHorizontally = setup.horizontalCentered === true;
  layout.centerVertically = setup.verticalCentered === true;
  layout.printGridlines = setup.showGridLines === true;
  for (const side of sides) layout.margins[`${side}Margin`] = (setup.margins?.[side] ?? 0.7) * 72;
  layout.titleRows = setup.printTitlesRow ? readArea(setup.printTitlesRow) : null;
  layout.titleColumns = setup.printTitlesColumn ? readArea(setup.printTitlesColumn) : null;
  layout.printArea = setup.printArea ? readArea(setup.printArea.split('&&')[0] ?? '') : null;
  Object.assign(
    layout.texts,
    texts(from.headerFooter?.oddHeader, 'Header'),
    texts(from.headerFooter?.oddFooter, 'Footer'),
  );
}

function fitted({ fitToWidth, fitToHeight }: Partial<PageSetup>): PageLayout['zoom'] {
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** `&Lleft&Ccentre&Rright`; two ampersands are one of the text's own. */
function texts(text: string | undefined, where: 'Header' | 'Footer'): Record<string, string> {
  const parts = (text ?? '').split(/(?<!&)&([LCR])/);
  const places: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };
  const found: Record<string, string> = {};
  for (let index = 1; index < parts.length; index += 2)
    found[`${places[parts[index] ?? ''] ?? ''}${where}`] = parts[index + 1] ?? '';
  return found;
}

/** Writes frozen panes and print settings. */
export function putPrintSettings(sheet: Sheet, to: Worksheet): void {
  const { pageLayout: layout, frozen } = sheet;
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  to.views = [
    {
      showGridLines: sheet.showGridlines,
      ...(isFrozen ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns } : { state: 'normal' }),
    },
  ];
  const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
  const paper = Object.keys(papers).find(
    (code) => papers[Number(code)]?.toLowerCase() === layout.paperSize.toLowerCase(),
  );
  Object.assign(to.pageSetup, {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: Number(paper ?? 9),
    fitToPage: scale === undefined,
    ...(scale === undefined
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    margins: Object.fromEntries(
      sides.map((side) => [side, layout.margins[`${side}Margin`] / 72]),
    ) as unknown as Margins,
    ...(layout.titleRows ? { printTitlesRow: bareAddress(layout.titleRows) } : {}),
    ...(layout.titleColumns ? { printTitlesColumn: bareAddress(layout.titleColumns) } : {}),
    ...(layout.printArea ? { printArea: bareAddress(layout.printArea) } : {}),
  } satisfies Partial<PageSetup>);
  const joined = (where: 'Header' | 'Footer') =>
    (['left', 'center', 'right'] as const)
      .map((place) => [place.charAt(0).toUpperCase(), layout.texts[`${place}${where}`]] as const)
      .map(([code, text]) => (text === '' ? '' : `&${code}${text}`))
      .join('');
  to.headerFooter.oddHeader = joined('Header');
  to.headerFooter.oddFooter = joined('Footer');
  const { rowBreaks } = to as unknown as { rowBreaks: { id: number; max: number; man: number }[] };
  rowBreaks.push(...sheet.rowBreaks.map((id) => ({ id, max: 16_383, man: 1 })));
}

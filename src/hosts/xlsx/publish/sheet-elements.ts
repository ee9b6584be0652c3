import type { Allowed } from './allowed';

type Attributes = Readonly<Record<string, Allowed>>;

/** Elements without content of their own, with what their attributes may hold. */
export const plain: Readonly<Record<string, Attributes>> = {
  sheetFormatPr: {
    baseColWidth: 'number',
    defaultColWidth: 'number',
    defaultRowHeight: 'number',
    customHeight: 'flag',
    zeroHeight: 'flag',
  },
  printOptions: { horizontalCentered: 'flag', verticalCentered: 'flag', headings: 'flag', gridLines: 'flag' },
  pageMargins: { left: 'number', right: 'number', top: 'number', bottom: 'number', header: 'number', footer: 'number' },
  pageSetup: {
    paperSize: 'number',
    scale: 'number',
    firstPageNumber: 'number',
    fitToWidth: 'number',
    fitToHeight: 'number',
    pageOrder: ['downThenOver', 'overThenDown'],
    orientation: ['default', 'portrait', 'landscape'],
    blackAndWhite: 'flag',
    useFirstPageNumber: 'flag',
  },
};

/** What the attributes of the others may hold. */
export const view: Attributes = {
  showGridLines: 'flag',
  showRowColHeaders: 'flag',
  showZeros: 'flag',
  rightToLeft: 'flag',
  view: ['normal', 'pageBreakPreview', 'pageLayout'],
  zoomScale: 'number',
  zoomScaleNormal: 'number',
};
export const pane: Attributes = {
  xSplit: 'number',
  ySplit: 'number',
  topLeftCell: 'area',
  activePane: ['bottomRight', 'topRight', 'bottomLeft', 'topLeft'],
  state: ['split', 'frozen', 'frozenSplit'],
};
export const columns: Attributes = {
  min: 'number',
  max: 'number',
  width: 'number',
  hidden: 'flag',
  customWidth: 'flag',
  bestFit: 'flag',
};
export const row: Attributes = { ht: 'number', hidden: 'flag', customHeight: 'flag' };
export const pageBreak: Attributes = { id: 'number', min: 'number', max: 'number', man: 'flag' };
export const fitting: Attributes = { fitToPage: 'flag' };
export const pageTexts: Attributes = {
  differentOddEven: 'flag',
  differentFirst: 'flag',
  scaleWithDoc: 'flag',
  alignWithMargins: 'flag',
};
export const pageTextNames: ReadonlySet<string> = new Set(
  ['Header', 'Footer'].flatMap((name) => [`odd${name}`, `even${name}`, `first${name}`]),
);

/** Whether an element of a sheet is read, or says nothing that anybody misses. */
export const isKnown = (local: string): boolean => known.has(local);
const known = new Set([
  ...['sheetPr', 'sheetViews', 'cols', 'sheetData', 'mergeCells', 'hyperlinks', 'rowBreaks', 'colBreaks'],
  ...['dimension', 'sheetCalcPr', 'ignoredErrors'],
]);

import type { SaxesTagNS } from 'saxes';
import type { Area } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host';
import { readArea } from '../read-area';
import { isOn, type Attribute } from '../sheet-sizes';
import { mainNamespaces } from '../workbook-part';
import { parseXml } from '../xml-parser';
import { allowedAttributes, type Allowed } from './allowed';
import type { ColorXml } from './colors';
import { TextReader, type SourceText } from './strings';

/** A cell as its part has it. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Of `<v>`. */
  text: string;
  /** Of `<is>`. */
  inline: SourceText | null;
  formula: boolean;
}

export interface SourceRow {
  readonly row: number;
  /** Height and the like, as written into the copy. */
  readonly attributes: string;
  /** The style of its blank cells; null: none of its own. */
  readonly style: number | null;
  readonly isHidden: boolean;
  readonly cells: SourceCell[];
}

export interface SourceColumns {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
  readonly style: number | null;
  readonly isHidden: boolean;
}

/** What of a sheet's part may go into the public copy, and what else stands there. */
export interface SourceSheet {
  /** Elements that are written anew already, by name. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Of the view, without its panes. */
  readonly view: string;
  readonly pane: string;
  /** Whether rows of which nothing is said are hidden. */
  readonly hidesRows: boolean;
  readonly columns: readonly SourceColumns[];
  readonly rows: readonly SourceRow[];
  readonly merges: readonly Area[];
  readonly links: readonly { readonly area: Area; readonly location: string | null }[];
  /** Headers and footers as they are, by name. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** Where conditional formats stand, as written, and the look of each. */
  readonly conditional: readonly { readonly areas: string; readonly look: number }[];
  /** Whether conditional formats of Excel's later kind change how cells look. */
  readonly hasExtendedLooks: boolean;
  /** Elements that the copy does without, with how many they hold. */
  readonly others: ReadonlyMap<string, number>;
}

/** Elements without content of their own. */
const plain: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
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
const view: Readonly<Record<string, Allowed>> = {
  showGridLines: 'flag',
  showRowColHeaders: 'flag',
  showZeros: 'flag',
  rightToLeft: 'flag',
  view: ['normal', 'pageBreakPreview', 'pageLayout'],
  zoomScale: 'number',
  zoomScaleNormal: 'number',
};
const pane: Readonly<Record<string, Allowed>> = {
  xSplit: 'number',
  ySplit: 'number',
  topLeftCell: 'area',
  activePane: ['bottomRight', 'topRight', 'bottomLeft', 'topLeft'],
  state: ['split', 'frozen', 'frozenSplit'],
};
const brk: Readonly<Record<string, Allowed>> = { id: 'number', min: 'number', max: 'number', man: 'flag' };
const pageTextNames = new Set(['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);

/** Rows of so many points show nothing of what they hold. */
const tooLow = 2;
/** Columns of so many digits, two pixels, neither. */
const tooNarrow = 0.3;
const later = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Elements that say nothing: nobody misses them. */
const idle = new Set(['dimension', 'sheetCalcPr', 'ignoredErrors']);

/** Reads what of a sheet's part may be public. Throws a HostError where it is damaged. */
export function readSourceSheet(xml: string, part: string, colorXml: ColorXml): SourceSheet {
  const reader = new Reader(part, colorXml);
  parseXml(xml, part, {
    open: (tag) => {
      reader.open(tag);
    },
    close: (tag) => {
      reader.close(tag);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  return reader;
}

class Reader implements SourceSheet {
  readonly pieces = new Map<string, string>();
  view = '';
  pane = '';
  hidesRows = false;
  readonly columns: SourceColumns[] = [];
  readonly rows: SourceRow[] = [];
  readonly merges: Area[] = [];
  readonly links: { area: Area; location: string | null }[] = [];
  readonly pageTexts = new Map<string, string>();
  readonly conditional: { areas: string; look: number }[] = [];
  readonly others = new Map<string, number>();
  hasExtendedLooks = false;
  private conditionalAreas = '';
  /** The elements that are open, from the root on; `''` stands for one of another namespace. */
  private readonly path: string[] = [];
  private inline: TextReader | null = null;
  private inValue = false;
  private pageText = '';

  constructor(
    private readonly part: string,
    private readonly colorXml: ColorXml,
  ) {}

  open(tag: SaxesTagNS): void {
    const { local, uri, attributes } = tag;
    const value: Attribute = (name) => attributes[name]?.value;
    const [, list, parent] = this.path;
    const depth = this.path.length;
    // What stands in an element of another namespace, such as mc:AlternateContent, is not looked at.
    const isForeign = !mainNamespaces.includes(uri) || this.path.includes('');
    this.path.push(isForeign ? '' : local);
    if (uri === later && local === 'dxf') this.hasExtendedLooks = true;
    if (depth === 1) this.openChild(isForeign ? `${tag.prefix}:${tag.local}` : local, value);
    else if (isForeign) return;
    else if (depth === 2) this.openItem(list ?? '', tag, value);
    else if (list === 'sheetData') this.openInRow(tag, value);
    else if (list === 'sheetViews' && parent === 'sheetView' && local === 'pane' && this.pane === '')
      this.pane = `<pane${allowedAttributes(pane, value)}/>`;
  }

  close(tag: SaxesTagNS): void {
    const local = this.path.pop();
    if (local === 'v') this.inValue = false;
    else if (local === 'is' && this.inline) {
      const cell = this.rows.at(-1)?.cells.at(-1);
      if (cell) cell.inline = this.inline.take();
      this.inline = null;
    } else if (this.inline) this.inline.close(tag);
    else if (
      local !== undefined &&
      this.path.length === 2 &&
      this.path[1] === 'headerFooter' &&
      pageTextNames.has(local)
    ) {
      this.pageTexts.set(local, this.pageText);
    }
  }

  text(text: string): void {
    if (this.inline) this.inline.add(text);
    else if (this.inValue) {
      const cell = this.rows.at(-1)?.cells.at(-1);
      if (cell) cell.text += text;
    } else if (this.path[1] === 'headerFooter') this.pageText += text;
  }

  private openChild(local: string, value: Attribute): void {
    const allowed = plain[local];
    if (allowed) {
      this.pieces.set(local, `<${local}${allowedAttributes(allowed, value)}/>`);
      if (local === 'sheetFormatPr') this.hidesRows = isOn(value('zeroHeight'));
    } else if (local === 'headerFooter') {
      const flags = {
        differentOddEven: 'flag',
        differentFirst: 'flag',
        scaleWithDoc: 'flag',
        alignWithMargins: 'flag',
      } as const;
      this.pieces.set(local, allowedAttributes(flags, value));
    } else if (!known.has(local) && !idle.has(local)) {
      if (local === 'conditionalFormatting') this.conditionalAreas = value('sqref') ?? '';
      this.others.set(local, this.others.get(local) ?? 0);
    }
  }

  private openItem(list: string, { local, attributes }: SaxesTagNS, value: Attribute): void {
    if (list === 'sheetPr') this.openProperty(local, value);
    else if (list === 'sheetViews') this.view ||= allowedAttributes(view, value);
    else if (list === 'cols') this.openColumns(value);
    else if (list === 'sheetData' && local === 'row') this.openRow(value);
    else if (list === 'mergeCells') this.merges.push(this.area(value('ref')));
    else if (list === 'hyperlinks') {
      const area = this.area(value('ref'));
      // A relationship's id stands under a prefix, whatever that is called.
      const isOutside = Object.values(attributes).some(({ local: own, uri }) => own === 'id' && uri !== '');
      this.links.push({ area, location: isOutside ? null : (value('location') ?? null) });
    } else if (list === 'rowBreaks' || list === 'colBreaks') {
      this.pieces.set(list, `${this.pieces.get(list) ?? ''}<brk${allowedAttributes(brk, value)}/>`);
    } else if (list === 'headerFooter') this.pageText = '';
    else if (this.others.has(list)) {
      if (local === 'cfRule')
        this.conditional.push({ areas: this.conditionalAreas, look: Number(value('dxfId') ?? NaN) });
      this.others.set(list, (this.others.get(list) ?? 0) + 1);
    }
  }

  private openProperty(local: string, value: Attribute): void {
    const there = this.pieces.get('sheetPr') ?? '';
    if (local === 'tabColor') this.pieces.set('sheetPr', this.colorXml('tabColor', value) + there);
    else if (local === 'pageSetUpPr')
      this.pieces.set('sheetPr', `${there}<pageSetUpPr${allowedAttributes({ fitToPage: 'flag' }, value)}/>`);
  }

  private openColumns(value: Attribute): void {
    const [first, last] = [Number(value('min')) - 1, Number(value('max')) - 1];
    if (!(first >= 0 && last >= first)) return;
    const attributes = allowedAttributes(
      { min: 'number', max: 'number', width: 'number', hidden: 'flag', customWidth: 'flag', bestFit: 'flag' },
      value,
    );
    const isHidden = isOn(value('hidden')) || Number(value('width') ?? 1) <= tooNarrow;
    this.columns.push({ first, last, attributes, style: styleOf(value('style')), isHidden });
  }

  private openRow(value: Attribute): void {
    const row = value('r') === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(value('r')) - 1;
    if (!Number.isInteger(row) || row < 0) throw new HostError('damaged', this.part);
    this.rows.push({
      row,
      attributes: allowedAttributes({ ht: 'number', hidden: 'flag', customHeight: 'flag' }, value),
      style: isOn(value('customFormat')) ? styleOf(value('s')) : null,
      isHidden: isOn(value('hidden')) || Number(value('ht') ?? tooLow + 1) <= tooLow,
      cells: [],
    });
  }

  private openInRow(tag: SaxesTagNS, value: Attribute): void {
    const row = this.rows.at(-1);
    const cell = row?.cells.at(-1);
    if (!row) return;
    if (this.inline) this.inline.open(tag);
    else if (tag.local === 'c' && this.path.length === 4) {
      const area = value('r') === undefined ? null : this.area(value('r'));
      row.cells.push({
        row: area?.top ?? row.row,
        column: area?.left ?? (cell?.column ?? -1) + 1,
        style: styleOf(value('s')) ?? 0,
        type: value('t') ?? 'n',
        text: '',
        inline: null,
        formula: false,
      });
    } else if (this.path.length === 5 && cell) {
      if (tag.local === 'v') this.inValue = true;
      else if (tag.local === 'f') cell.formula = true;
      else if (tag.local === 'is') this.inline = new TextReader(this.colorXml);
    }
  }

  private area(reference = ''): Area {
    const area = readArea(reference.trim());
    if (!area) throw new HostError('damaged', `${this.part}: ${reference}`);
    return area;
  }
}

/** Elements of a sheet that are read. */
const known = new Set([
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetData',
  'mergeCells',
  'hyperlinks',
  'rowBreaks',
  'colBreaks',
]);

function styleOf(text: string | undefined): number | null {
  const style = Number(text ?? NaN);
  return Number.isInteger(style) && style >= 0 ? style : null;
}

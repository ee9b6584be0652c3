import type { SaxesTagNS } from 'saxes';
import type { Area } from '../../../workbook/cell';
import { HostError } from '../../../workbook/host';
import { readArea } from '../read-area';
import { isOn, type Attribute } from '../sheet-sizes';
import { mainNamespaces } from '../workbook-part';
import { parseXml } from '../xml-parser';
import { allowedAttributes } from './allowed';
import type { ColorXml } from './colors';
import { RowsReader } from './read-rows';
import * as elements from './sheet-elements';
import type { SourceColumns, SourceRow, SourceSheet } from './source-sheet';
import { styleOf } from './style-of';

/** Columns of so many digits, two pixels, show nothing of what they hold. */
const tooNarrow = 0.3;
const later = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

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
  readonly merges: Area[] = [];
  readonly links: { area: Area; location: string | null }[] = [];
  readonly pageTexts = new Map<string, string>();
  readonly conditional: { areas: string; look: number }[] = [];
  readonly others = new Map<string, number>();
  hasExtendedLooks = false;
  private readonly rowsReader: RowsReader;
  private conditionalAreas = '';
  /** The elements that are open, from the root on; `''` stands for one of another namespace. */
  private readonly path: string[] = [];
  private pageText = '';

  constructor(
    private readonly part: string,
    private readonly colorXml: ColorXml,
  ) {
    this.rowsReader = new RowsReader(part, colorXml, (reference) => this.area(reference));
  }

  get rows(): readonly SourceRow[] {
    return this.rowsReader.rows;
  }

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
    else if (list === 'sheetData') this.rowsReader.open(tag, depth - 2, value);
    else if (list === 'sheetViews' && parent === 'sheetView' && local === 'pane' && this.pane === '')
      this.pane = `<pane${allowedAttributes(elements.pane, value)}/>`;
  }

  close(tag: SaxesTagNS): void {
    const local = this.path.pop() ?? '';
    const [, list] = this.path;
    if (local === '') return;
    if (list === 'sheetData') this.rowsReader.close(tag);
    else if (list === 'headerFooter' && this.path.length === 2 && elements.pageTextNames.has(local))
      this.pageTexts.set(local, this.pageText);
  }

  text(text: string): void {
    const [, list] = this.path;
    if (list === 'sheetData') this.rowsReader.text(text);
    else if (list === 'headerFooter') this.pageText += text;
  }

  private openChild(local: string, value: Attribute): void {
    const allowed = elements.plain[local];
    if (allowed) {
      this.pieces.set(local, `<${local}${allowedAttributes(allowed, value)}/>`);
      if (local === 'sheetFormatPr') this.hidesRows = isOn(value('zeroHeight'));
    } else if (local === 'headerFooter') this.pieces.set(local, allowedAttributes(elements.pageTexts, value));
    else if (!elements.isKnown(local)) {
      if (local === 'conditionalFormatting') this.conditionalAreas = value('sqref') ?? '';
      this.others.set(local, this.others.get(local) ?? 0);
    }
  }

  private openItem(list: string, { local, attributes }: SaxesTagNS, value: Attribute): void {
    if (list === 'sheetPr') this.openProperty(local, value);
    else if (list === 'sheetViews') this.view ||= allowedAttributes(elements.view, value);
    else if (list === 'cols') this.openColumns(value);
    else if (list === 'sheetData' && local === 'row') this.rowsReader.openRow(value);
    else if (list === 'mergeCells') this.merges.push(this.area(value('ref')));
    else if (list === 'hyperlinks') {
      const area = this.area(value('ref'));
      // A relationship's id stands under a prefix, whatever that is called.
      const isOutside = Object.values(attributes).some(({ local: own, uri }) => own === 'id' && uri !== '');
      this.links.push({ area, location: isOutside ? null : (value('location') ?? null) });
    } else if (list === 'rowBreaks' || list === 'colBreaks') {
      this.pieces.set(list, `${this.pieces.get(list) ?? ''}<brk${allowedAttributes(elements.pageBreak, value)}/>`);
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
      this.pieces.set('sheetPr', `${there}<pageSetUpPr${allowedAttributes(elements.fitting, value)}/>`);
  }

  private openColumns(value: Attribute): void {
    const [first, last] = [Number(value('min')) - 1, Number(value('max')) - 1];
    if (!(first >= 0 && last >= first)) return;
    const isHidden = isOn(value('hidden')) || Number(value('width') ?? 1) <= tooNarrow;
    const attributes = allowedAttributes(elements.columns, value);
    this.columns.push({ first, last, attributes, style: styleOf(value('style')), isHidden });
  }

  private area(reference = ''): Area {
    const area = readArea(reference.trim());
    if (!area) throw new HostError('damaged', `${this.part}: ${reference}`);
    return area;
  }
}

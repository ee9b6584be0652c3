import { HostError } from '../../../workbook/host';
import { roles, type Role, type Style } from '../../../workbook/roles';
import { encodeAttribute } from '../xml-encoding';
import { addContentType } from './content-types';
import { openLarge, type Dialect } from './dialect';
import type { Draft } from './draft';
import { relate } from './package-relationships';
import { styleItems } from './style-items';
import { append, splice, withAttribute, type Change } from './splice';
import { readStyleLists, styleListNames, type StyleListName, type StyleLists } from './style-lists';

/** What a list begins with where the workbook has none: cells without a style look at its first items. */
const firstItems: Readonly<Partial<Record<StyleListName, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Yu Gothic"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border/>'],
  cellStyleXfs: ['<xf/>'],
  cellXfs: ['<xf xfId="0"/>'],
};

/** How many items Excel takes; of number formats it takes 200 to 250, as its language is. */
const most: Readonly<Partial<Record<StyleListName, number>>> = { cellXfs: 65_490, numFmts: 250 };

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook's styles, to which those of our roles are added unless an equal one is there already. */
export class StyleSheet {
  private readonly xml: string;
  private readonly before: StyleLists;
  private readonly items: ReadonlyMap<StyleListName, string[]>;
  private readonly byLook = new Map<Style, number>();
  private readonly ownFormats: Map<string, number>;

  constructor(
    private readonly draft: Draft,
    private readonly part: string,
  ) {
    this.xml = openLarge(draft, part, 'styleSheet');
    this.before = readStyleLists(this.xml, part);
    this.ownFormats = new Map(this.before.formats);
    this.items = new Map(
      styleListNames.map((name) => {
        const there = this.before.lists[name]?.items ?? [];
        return [name, [...(there.length > 0 ? there : (firstItems[name] ?? []))]];
      }),
    );
  }

  /** The cell style (`s` of a cell) that shows a role. */
  of(role: Role): number {
    return this.looking(roles[role]);
  }

  /** The cell style of any other look. */
  looking(look: Style): number {
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    const { font, fill, border, format, alignment } = styleItems(look);
    const index = this.indexOf(
      'cellXfs',
      [
        `<xf numFmtId="${String(this.formatId(format))}" fontId="${String(this.indexOf('fonts', font))}"`,
        ` fillId="${String(this.indexOf('fills', fill))}" borderId="${String(this.indexOf('borders', border))}" xfId="0"`,
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
      ].join(''),
    );
    this.byLook.set(look, index);
    return index;
  }

  /** Puts what was added into the draft. Throws `too-many-formats` where Excel would not open it. */
  save(): void {
    const changes = styleListNames.flatMap((name) => this.changesOf(name));
    if (changes.length > 0) this.draft.put(this.part, splice(this.xml, changes));
  }

  private indexOf(name: StyleListName, item: string): number {
    const items = this.items.get(name) ?? [];
    const index = items.indexOf(item);
    return index >= 0 ? index : items.push(item) - 1;
  }

  private formatId(code: string): number {
    if (code === '') return 0;
    if (code === '@') return 49;
    const known = this.ownFormats.get(code);
    if (known !== undefined) return known;
    let id = 164;
    for (const taken of this.ownFormats.values()) if (taken >= id) id = taken + 1;
    this.ownFormats.set(code, id);
    this.items.get('numFmts')?.push(`<numFmt numFmtId="${String(id)}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  private changesOf(name: StyleListName): Change[] {
    const items = this.items.get(name) ?? [];
    const there = this.before.lists[name];
    const added = items.slice(there?.items.length ?? 0);
    if (added.length === 0) return [];
    if (items.length > (most[name] ?? Infinity)) throw new HostError('too-many-formats', '');
    const count = String(items.length);
    const whole = `<${name} count="${count}">${items.join('')}</${name}>`;
    if (!there) {
      const at = this.insertionPoint(name);
      return [{ start: at, end: at, text: whole }];
    }
    if (there.items.length === 0) return [{ start: there.start, end: there.end, text: whole }];
    const opening = withAttribute(this.xml.slice(there.start, there.openEnd), 'count', count);
    return [{ start: there.start, end: there.openEnd, text: opening }, append(this.xml, there, added.join(''))];
  }

  private insertionPoint(name: StyleListName): number {
    const before = styleListNames.slice(0, styleListNames.indexOf(name)).map((one) => this.before.lists[one]?.end ?? 0);
    return Math.max(this.before.rootOpenEnd, ...before);
  }
}

/** Gives a workbook without styles an empty style sheet, as this part. The part's name. */
export function addStyleSheet(draft: Draft, workbook: string, part: string, dialect: Dialect): string {
  draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}"></styleSheet>`,
  );
  addContentType(draft, part, contentType);
  relate(draft, workbook, `${dialect.relationships}/styles`, part);
  return part;
}

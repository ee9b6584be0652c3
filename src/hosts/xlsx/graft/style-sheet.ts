import type { Role } from '../../../workbook/roles';
import { addContentType } from './content-types';
import { openPart, type Dialect } from './dialect';
import type { Draft } from './draft';
import { relate } from './package-relationships';
import { roleStyle } from './role-style';
import { encodeAttribute } from '../xml-encoding';
import { append, setAttribute, splice, type Change } from './splice';
import { attribute, childNamed, childrenNamed, type XmlElement } from '../xml-tree';

const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type ListName = (typeof lists)[number];

/** What a list begins with where the workbook has none: cells without a style look at its first items. */
const firstItems: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Yu Gothic"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border/>'],
  cellStyleXfs: ['<xf/>'],
  cellXfs: ['<xf xfId="0"/>'],
};

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook's styles, to which those of our roles are added unless an equal one is there already. */
export class StyleSheet {
  private readonly xml: string;
  private readonly root: XmlElement;
  private readonly items = new Map<ListName, string[]>();
  private readonly byRole = new Map<Role, number>();
  private readonly ownFormats: Map<string, number>;

  constructor(
    private readonly draft: Draft,
    private readonly part: string,
  ) {
    const { xml, root } = openPart(draft, part);
    this.xml = xml;
    this.root = root;
    for (const list of lists) {
      const element = childNamed(root, list);
      const there = element ? element.children.map(({ start, end }) => xml.slice(start, end)) : [];
      this.items.set(list, there.length > 0 ? there : [...(firstItems[list] ?? [])]);
    }
    const formats = childNamed(root, 'numFmts');
    this.ownFormats = new Map(
      (formats ? childrenNamed(formats, 'numFmt') : []).map((element) => [
        attribute(element, 'formatCode') ?? '',
        Number(attribute(element, 'numFmtId')),
      ]),
    );
  }

  /** The cell style (`s` of a cell) that shows a role. */
  of(role: Role): number {
    const known = this.byRole.get(role);
    if (known !== undefined) return known;
    const { font, fill, border, format, alignment } = roleStyle(role);
    const index = this.indexOf(
      'cellXfs',
      [
        `<xf numFmtId="${String(this.formatId(format))}" fontId="${String(this.indexOf('fonts', font))}"`,
        ` fillId="${String(this.indexOf('fills', fill))}" borderId="${String(this.indexOf('borders', border))}" xfId="0"`,
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
      ].join(''),
    );
    this.byRole.set(role, index);
    return index;
  }

  /** Puts what was added into the draft. */
  save(): void {
    const changes = lists.flatMap((list) => this.changesOf(list));
    if (changes.length > 0) this.draft.put(this.part, splice(this.xml, changes));
  }

  private indexOf(list: ListName, item: string): number {
    const items = this.items.get(list) ?? [];
    const index = items.indexOf(item);
    return index >= 0 ? index : items.push(item) - 1;
  }

  private formatId(code: string): number {
    if (code === '') return 0;
    if (code === '@') return 49;
    const known = this.ownFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.ownFormats.values()) + 1;
    this.ownFormats.set(code, id);
    this.items.get('numFmts')?.push(`<numFmt numFmtId="${String(id)}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  private changesOf(list: ListName): Change[] {
    const items = this.items.get(list) ?? [];
    const element = childNamed(this.root, list);
    const added = items.slice(element?.children.length ?? 0);
    if (added.length === 0) return [];
    const count = String(items.length);
    if (!element) {
      const at = this.insertionPoint(list);
      return [{ start: at, end: at, text: `<${list} count="${count}">${items.join('')}</${list}>` }];
    }
    if (element.children.length === 0) {
      return [
        { start: element.start, end: element.end, text: `<${list} count="${count}">${items.join('')}</${list}>` },
      ];
    }
    return [setAttribute(this.xml, element, 'count', count), append(this.xml, element, added.join(''))];
  }

  private insertionPoint(list: ListName): number {
    const before: readonly string[] = lists.slice(0, lists.indexOf(list));
    const last = this.root.children.filter(({ local }) => before.includes(local)).at(-1);
    return last?.end ?? this.root.openEnd;
  }
}

/** Gives a workbook without styles an empty style sheet. The part's name. */
export function addStyleSheet(draft: Draft, workbook: string, dialect: Dialect): string {
  const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}"></styleSheet>`,
  );
  addContentType(draft, part, contentType);
  relate(draft, workbook, `${dialect.relationships}/styles`, part);
  return part;
}

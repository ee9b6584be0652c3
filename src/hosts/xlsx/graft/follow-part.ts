import { decodePercent } from '../package';
import { parseXml } from '../xml-parser';
import { encodeAttribute, encodeText } from '../xml-encoding';
import { renameSheets, type SheetNames } from './formula-sheets';
import { splice, type Change } from './splice';
import { formulaAttributes, formulaElements, sheetElements } from './what-points';

/** A text that follows a renamed sheet; `cell` is the sheet cell it stands in. */
export interface Followed {
  readonly cell: string | null;
  readonly name: string | null;
  readonly before: string;
  readonly after: string;
}

/** A formula that names a renamed sheet in a text, which stays as it is. */
export interface NamedInText extends Pick<Followed, 'cell' | 'name'> {
  /** The sheets' former names, in lower case. */
  readonly sheets: readonly string[];
}

/** A part's XML with its references following; only those texts change. Throws a HostError where it is not well-formed. */
export function followPart(
  xml: string,
  part: string,
  names: SheetNames,
): { xml: string; followed: Followed[]; inTexts: NamedInText[] } {
  const changes: Change[] = [];
  const followed: Followed[] = [];
  const inTexts: NamedInText[] = [];
  let cell: string | null = null;
  let name: string | null = null;
  let leaf: { openEnd: number; text: string } | null = null;
  let parent = '';
  const note = (before: string, after: string): void => {
    followed.push({ cell, name, before, after });
  };

  parseXml(xml, part, {
    open: ({ local, attributes }, end) => {
      const isPivot = local === 'name' && parent === 'pivotSource';
      leaf = isPivot || formulaElements.has(local) ? { openEnd: end, text: '' } : null;
      parent = local;
      if (local === 'c') cell = attributes['r']?.value ?? null;
      name = local === 'definedName' ? (attributes['name']?.value ?? null) : null;
      const own = sheetElements.has(local) && !Object.values(attributes).some((one) => one.local === 'id');
      let opening = xml.slice(xml.lastIndexOf('<', end - 1), end);
      const start = end - opening.length;
      for (const { name: written, local: attributeName, value } of Object.values(attributes)) {
        const after =
          own && attributeName === 'sheet'
            ? names.now(value)
            : formulaAttributes.has(attributeName) || (local === 'cfvo' && attributeName === 'val')
              ? renameSheets(value, names)
              : attributeName === 'Target' && value.startsWith('#')
                ? followTarget(value, names)
                : value;
        if (after === value) continue;
        opening = opening.replace(
          new RegExp(`(\\s${written}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
          (_, before: string) => `${before}"${encodeAttribute(after)}"`,
        );
        note(value, after);
      }
      if (opening !== xml.slice(start, end)) changes.push({ start, end, text: opening });
    },
    text: (text) => {
      if (leaf) leaf.text += text;
    },
    close: ({ local }, end) => {
      if (leaf) {
        const after = local === 'name' ? followPivot(leaf.text, names) : renameSheets(leaf.text, names);
        if (after !== leaf.text) {
          changes.push({ start: leaf.openEnd, end: xml.lastIndexOf('<', end - 1), text: encodeText(after) });
          note(leaf.text, after);
        }
        const sheets = names.namedInTextOf(leaf.text);
        if (sheets.length > 0) inTexts.push({ cell, name, sheets });
      }
      leaf = null;
      if (local === 'c') cell = null;
    },
  });
  return { xml: splice(xml, changes), followed, inTexts };
}

/** Where a chart's pivot table stands: `[Book.xlsx]Sheet 1!PivotTable1`, never in quotes. */
function followPivot(source: string, names: SheetNames): string {
  return source.replace(
    /^(\[[^\]]*\])(.*)(![^!]*)$/,
    (_, book: string, sheet: string, table: string) => book + names.now(sheet) + table,
  );
}

/** A drawing's link to a place in the workbook: `#'Sheet 1'!A1`, where spaces and others may be written as %20. */
function followTarget(target: string, names: SheetNames): string {
  const place = decodePercent(target.slice(1));
  const after = renameSheets(place, names);
  return after === place ? target : `#${after.replaceAll(' ', '%20')}`;
}

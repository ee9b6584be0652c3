import { HostError } from '../../workbook/host';
import { fixedLimits } from './limits';
import { builtInFormat } from './number-formats';
import { isNotOff } from './run-marks';
import { alignmentOf, unaligned, usualFont, type TextLooks } from './text-looks';
import { mainNamespaces } from './workbook-part';
import { parseXml } from './xml-parser';

/** What each cell style (`s` of a cell) says of a value. */
export interface CellStyles {
  /** Number format codes. */
  readonly formats: readonly string[];
  /** Whether the style strikes out; left out where none does. */
  readonly struck?: readonly boolean[];
  readonly texts: TextLooks;
}

/** Reads the styles part without a tree: it can hold a million elements. Throws a HostError. */
export function readStyles(xml: string | null, part: string): CellStyles {
  if (xml === null) return { formats: [''], texts: { looks: [{ ...unaligned, font: usualFont }], normal: usualFont } };
  const own = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const fonts: { name: string; size: number }[] = [];
  const styles: { readonly format: number; readonly font: number; alignment: typeof unaligned }[] = [];
  let depth = 0;
  let list = '';
  parseXml(xml, part, {
    open: ({ local, uri, attributes }) => {
      const value = (name: string): string | undefined => attributes[name]?.value;
      depth++;
      if (depth === 2) list = mainNamespaces.includes(uri) ? local : '';
      else if (depth === 3 && list === 'numFmts') own.set(Number(value('numFmtId')), value('formatCode') ?? '');
      else if (depth === 3 && list === 'fonts') {
        struckFonts.push(false);
        fonts.push({ ...usualFont });
      } else if (depth === 4 && list === 'fonts') {
        const font = fonts.at(-1);
        if (local === 'strike') struckFonts[struckFonts.length - 1] = isNotOff(value('val'));
        else if (font && local === 'name') font.name = value('val') ?? font.name;
        else if (font && local === 'sz') font.size = Number(value('val')) || font.size;
      } else if (depth === 3 && list === 'cellXfs')
        styles.push({
          format: Number(value('numFmtId') ?? 0),
          font: Number(value('fontId') ?? 0),
          alignment: unaligned,
        });
      else if (depth === 4 && list === 'cellXfs' && local === 'alignment') {
        const style = styles.at(-1);
        if (style) style.alignment = alignmentOf(value);
      }
    },
    close: () => {
      depth--;
    },
    text: () => undefined,
    most: fixedLimits.styles,
    element: fixedLimits.styleElement,
  });
  const formats = styles.map(({ format }) => {
    const code = own.get(format) ?? builtInFormat(format);
    if (code.length > fixedLimits.format) throw new HostError('too-large', part);
    return code.toLowerCase() === 'general' ? '' : code;
  });
  const texts = {
    looks: styles.map(({ font, alignment }) => ({ ...alignment, font: fonts[font] ?? usualFont })),
    normal: fonts[0] ?? usualFont,
  };
  if (!struckFonts.includes(true)) return { formats, texts };
  return { formats, texts, struck: styles.map(({ font }) => struckFonts[font] ?? false) };
}

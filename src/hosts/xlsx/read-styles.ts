import { HostError } from '../../workbook/host';
import { defaultLimits } from './limits';
import { builtInFormat } from './number-formats';
import { isTrue } from './run-marks';
import { attribute, childNamed, childrenNamed, parseTree, type XmlElement } from './xml-tree';

/** What each cell style (`s` of a cell) says of a value. */
export interface CellStyles {
  /** Number format codes. */
  readonly formats: readonly string[];
  /** Whether the style strikes out; left out where none does. */
  readonly struck?: readonly boolean[];
}

export function readStyles(xml: string | null, part: string): CellStyles {
  if (xml === null) return { formats: [''] };
  const root = parseTree(xml, part);
  const own = new Map(
    listed(root, 'numFmts', 'numFmt').map((element) => [
      Number(attribute(element, 'numFmtId')),
      attribute(element, 'formatCode') ?? '',
    ]),
  );
  const styles = listed(root, 'cellXfs', 'xf');
  const formats = styles.map((element) => {
    const id = Number(attribute(element, 'numFmtId') ?? 0);
    const code = own.get(id) ?? builtInFormat(id);
    if (code.length > defaultLimits.text) throw new HostError('too-large', part);
    return code.toLowerCase() === 'general' ? '' : code;
  });
  const fonts = listed(root, 'fonts', 'font').map(isStruck);
  if (!fonts.includes(true)) return { formats };
  return { formats, struck: styles.map((element) => fonts[Number(attribute(element, 'fontId') ?? 0)] ?? false) };
}

function isStruck(font: XmlElement): boolean {
  const strike = childNamed(font, 'strike');
  return strike !== undefined && isTrue(attribute(strike, 'val'));
}

function listed(root: XmlElement, list: string, item: string): XmlElement[] {
  const parent = childNamed(root, list);
  return parent ? childrenNamed(parent, item) : [];
}

import { HostError } from '../../workbook/host';
import { defaultLimits } from './limits';
import { builtInFormat } from './number-formats';
import { attribute, childNamed, childrenNamed, parseTree, type XmlElement } from './xml-tree';

/** The number format code of each cell style (`s` of a cell), from the styles part. */
export function readFormats(xml: string | null, part: string): string[] {
  if (xml === null) return [''];
  const root = parseTree(xml, part);
  const own = new Map(
    listed(root, 'numFmts', 'numFmt').map((element) => [
      Number(attribute(element, 'numFmtId')),
      attribute(element, 'formatCode') ?? '',
    ]),
  );
  return listed(root, 'cellXfs', 'xf').map((element) => {
    const id = Number(attribute(element, 'numFmtId') ?? 0);
    const code = own.get(id) ?? builtInFormat(id);
    if (code.length > defaultLimits.text) throw new HostError('too-large', part);
    return code.toLowerCase() === 'general' ? '' : code;
  });
}

function listed(root: XmlElement, list: string, item: string): XmlElement[] {
  const parent = childNamed(root, list);
  return parent ? childrenNamed(parent, item) : [];
}

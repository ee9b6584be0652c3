import { encodeAttribute } from '../xml-encoding';
import { allowedAttributes, type Allowed } from './allowed';
import type { ColorXml } from './colors';
import type { Node } from './nodes';

/** What a font, or a run of text, may say of itself; its name and colour besides. In the order that fonts have. */
const looks: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  b: { val: 'flag' },
  i: { val: 'flag' },
  strike: { val: 'flag' },
  outline: { val: 'flag' },
  shadow: { val: 'flag' },
  u: { val: ['single', 'double', 'singleAccounting', 'doubleAccounting', 'none'] },
  vertAlign: { val: ['baseline', 'superscript', 'subscript'] },
  sz: { val: 'number' },
  family: { val: 'number' },
  charset: { val: 'number' },
};
const order = ['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset'];

/** Excel takes no longer name of a font. */
const longestName = 31;

/** A font's or run's properties, written anew. `name`: what the element with the font's name is called there. */
export function fontPieces(children: readonly Node[], colorXml: ColorXml, name: 'name' | 'rFont'): string {
  return order
    .map((local) => {
      const own = local === 'name' ? name : local;
      const node = children.find((child) => child.local === own);
      if (!node) return '';
      if (local === 'color') return colorXml('color', node.value);
      if (local !== 'name') return `<${local}${allowedAttributes(looks[local] ?? {}, node.value)}/>`;
      const font = node.value('val') ?? '';
      return font === '' || font.length > longestName ? '' : `<${name} val="${encodeAttribute(font)}"/>`;
    })
    .join('');
}

import { allowedAttributes, type Allowed } from './allowed';
import type { ColorXml } from './colors';
import { fontPieces } from './fonts';
import type { Node } from './nodes';
import { childOf } from './style-lists';

const alignment: Readonly<Record<string, Allowed>> = {
  horizontal: ['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'],
  vertical: ['top', 'center', 'bottom', 'justify', 'distributed'],
  textRotation: 'number',
  wrapText: 'flag',
  indent: 'number',
  justifyLastLine: 'flag',
  shrinkToFit: 'flag',
  readingOrder: 'number',
};
const lines = [
  ...['none', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair', 'mediumDashed', 'dashDot'],
  ...['mediumDashDot', 'dashDotDot', 'mediumDashDotDot', 'slantDashDot'],
];
const patterns = [
  ...['none', 'solid', 'mediumGray', 'darkGray', 'lightGray', 'darkHorizontal', 'darkVertical', 'darkDown', 'darkUp'],
  ...['darkGrid', 'darkTrellis', 'lightHorizontal', 'lightVertical', 'lightDown', 'lightUp', 'lightGrid'],
  ...['lightTrellis', 'gray125', 'gray0625'],
];
const gradient: Readonly<Record<string, Allowed>> = {
  type: ['linear', 'path'],
  degree: 'number',
  left: 'number',
  right: 'number',
  top: 'number',
  bottom: 'number',
};

export const noFill = '<fill><patternFill patternType="none"/></fill>';
export const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** An element, closed in itself where it holds nothing. */
export const element = (name: string, attributes: string, inner: string): string =>
  inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;

export function fontXml(node: Node | undefined, colorXml: ColorXml): string {
  return node
    ? `<font>${fontPieces(node.children, colorXml, 'name')}</font>`
    : '<font><sz val="11"/><name val="游ゴシック"/></font>';
}

export function fillXml(node: Node | undefined, colorXml: ColorXml): string {
  const [own] = node?.children ?? [];
  if (!own) return noFill;
  if (own.local === 'gradientFill') return `<fill>${gradientXml(own, colorXml)}</fill>`;
  const colors = ['fgColor', 'bgColor'].map((name) => {
    const color = childOf(own, name);
    return color ? colorXml(name, color.value) : '';
  });
  const pattern = allowedAttributes({ patternType: patterns }, own.value);
  return `<fill>${element('patternFill', pattern, colors.join(''))}</fill>`;
}

function gradientXml(own: Node, colorXml: ColorXml): string {
  const stops = own.children.map(({ value, children }) => {
    const colors = children.map((color) => colorXml('color', color.value)).join('');
    return `<stop${allowedAttributes({ position: 'number' }, value)}>${colors}</stop>`;
  });
  return `<gradientFill${allowedAttributes(gradient, own.value)}>${stops.join('')}</gradientFill>`;
}

export function borderXml(node: Node | undefined, colorXml: ColorXml): string {
  if (!node) return noBorder;
  const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => {
    // Some programs write start and end for left and right.
    const names = side === 'left' ? ['left', 'start'] : side === 'right' ? ['right', 'end'] : [side];
    const edge = node.children.find(({ local }) => names.includes(local));
    if (!edge) return `<${side}/>`;
    const color = edge.children.map(({ value }) => colorXml('color', value)).join('');
    return element(side, allowedAttributes({ style: lines }, edge.value), color);
  });
  const diagonal = allowedAttributes({ diagonalUp: 'flag', diagonalDown: 'flag' }, node.value);
  return `<border${diagonal}>${edges.join('')}</border>`;
}

export function alignmentXml(style: Node | undefined): string {
  const own = childOf(style, 'alignment');
  return own ? `<alignment${allowedAttributes(alignment, own.value)}/>` : '';
}

import { invalidArgument } from '../../engine/errors';
import { plain, type Style } from '../../engine/style';
import { asBoolean, asChoice, asNumber, asText } from '../arguments';

/** A property of a format and where the engine keeps it. */
export interface StyleField {
  readonly key: keyof typeof plain | 'fill';
  readonly read: (value: unknown) => string | number | boolean;
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
};

/** `#RRGGBB`, or one of the commonest names. */
export function asColor(value: unknown): string {
  const text = asText(value);
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`The colour is invalid. (${text})`);
  return color;
}

const choice =
  (...choices: string[]) =>
  (value: unknown) =>
    asChoice(value, choices);

export const fontFields: Readonly<Record<string, StyleField>> = {
  name: { key: 'fontName', read: asText },
  size: { key: 'fontSize', read: asNumber },
  bold: { key: 'bold', read: asBoolean },
  italic: { key: 'italic', read: asBoolean },
  strikethrough: { key: 'strikethrough', read: asBoolean },
  superscript: { key: 'superscript', read: asBoolean },
  subscript: { key: 'subscript', read: asBoolean },
  underline: { key: 'underline', read: choice('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant') },
  color: { key: 'color', read: asColor },
};

export const alignmentFields: Readonly<Record<string, StyleField>> = {
  horizontalAlignment: {
    key: 'horizontal',
    read: choice('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  },
  verticalAlignment: { key: 'vertical', read: choice('Top', 'Center', 'Bottom', 'Justify', 'Distributed') },
  wrapText: { key: 'wrap', read: asBoolean },
  shrinkToFit: { key: 'shrink', read: asBoolean },
  indentLevel: { key: 'indent', read: asNumber },
  textOrientation: { key: 'turned', read: asNumber },
};

/** Of `format.protection`. */
export const protectionFields: Readonly<Record<string, StyleField>> = {
  locked: { key: 'locked', read: asBoolean },
  formulaHidden: { key: 'formulaHidden', read: asBoolean },
};

export const fillField: StyleField = { key: 'fill', read: asColor };

/** The value that a style gives a field; a cell without a fill says white. */
export function fieldOf(style: Style | null, { key }: StyleField): string | number | boolean {
  if (key === 'fill') return style?.fill ?? '#FFFFFF';
  return style?.[key] ?? plain[key];
}

import type { CellValue } from '../../workbook/cell';
import { isoToSerial } from './date-serial';
import { decodeEscapes } from './xml-encoding';

/**
 * A cell's value from its type (`t`) and text. `null` where it holds nothing; undefined where the text is not of the type.
 * `sharedString` gives a shared string by its index, undefined where there is none.
 */
export function cellValue(
  type: string,
  text: string,
  sharedString: (index: number) => string | undefined,
): CellValue | undefined {
  switch (type) {
    case 'n':
      return numberValue(text);
    case 's':
      return text === '' ? null : emptyAsNull(sharedString(indexOf(text)));
    case 'str':
    case 'inlineStr':
      return emptyAsNull(decodeEscapes(text));
    case 'b':
      return text === '1' || text === 'true'
        ? true
        : text === '0' || text === 'false'
          ? false
          : emptyAsNull(text && undefined);
    case 'e':
      return text === '' ? null : { error: text };
    case 'd':
      return text === '' ? null : isoToSerial(text);
    default:
      return undefined;
  }
}

function emptyAsNull(text: string | undefined): string | null | undefined {
  return text === '' ? null : text;
}

/** -1 where the text is no index. */
function indexOf(text: string): number {
  const index = Number(text);
  return Number.isInteger(index) && (index > 0 || text.trim() !== '') ? index : -1;
}

/** `0x1F` is a number in JavaScript, not in a workbook. */
const otherBase = /^\s*0[xob]/i;

function numberValue(text: string): number | null | undefined {
  if (text === '') return null;
  const value = Number(text);
  if (value === 0 && text.trim() === '') return null;
  return Number.isFinite(value) && !otherBase.test(text) ? value : undefined;
}

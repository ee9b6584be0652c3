import type { CellValue, Place } from '../../../workbook/cell';
import { typedText } from '../draw/typed-text';
import type { Raw } from '../wire/raw';
import { isFormula } from './contents';

/** A cell's content as it has to be typed to stand there again. */
export function retyped(entry: Raw, format: string, result: CellValue | undefined, at: Place): Raw {
  const error = typeof result === 'object' && result !== null;
  return typeof entry === 'string' && entry !== '' && !isFormula(entry, result) && !error
    ? typedText(entry, format, at)
    : entry;
}

import type { YearData } from '../evaluation-data';
import type { Content } from './item';

interface Era {
  readonly name: string;
  readonly letter: string;
  /** Its year of a fiscal year by western count: 2024 → 6. */
  readonly year: number;
}

/** Fiscal 2019 is 平成31年度 as well as 令和元年度: `old` takes the former. */
function eraOf(year: number, old = false): Era {
  if (year > 2019 || (year === 2019 && !old)) return { name: '令和', letter: 'R', year: year - 2018 };
  return { name: '平成', letter: 'H', year: year - 1988 };
}

const fullWidth = (digits: number): string =>
  String(digits).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const asText = (value: string): Content => ({ value, format: '', formula: false });

type Write = (year: number, suffix: string) => Content;

function writeEra(old: boolean, first: string, digits: (year: number) => string): Write {
  return (year, suffix) => {
    const era = eraOf(year, old);
    return asText(`${era.name}${era.year === 1 ? first : digits(era.year)}年度${suffix}`);
  };
}

/** How an office writes a fiscal year, with what follows it in the cell: `\n(予算)`, or nothing. */
export const yearNotations = {
  era: writeEra(false, '元', String),
  eraFirstAsOne: writeEra(false, '1', String),
  oldEra: writeEra(true, '元', String),
  fullWidth: writeEra(false, '元', fullWidth),
  letter: (year, suffix) => {
    const era = eraOf(year);
    return asText(`${era.letter}${String(era.year)}年度${suffix}`);
  },
  western: (year, suffix) => asText(`${String(year)}年度${suffix}`),
  /** The number alone, shown as the era's year by its format. */
  byFormat: (year, suffix) => {
    const era = eraOf(year);
    return { value: era.year, format: `"${era.name}"0"年度${suffix.replaceAll('\n', '')}"`, formula: false };
  },
} as const satisfies Record<string, Write>;

export type YearNotation = keyof typeof yearNotations;

export function writeYear(year: YearData, notation: YearNotation, suffix = ''): Content {
  if (typeof year === 'number') return yearNotations[notation](year, suffix);
  return { value: year === null ? null : year + suffix, format: '', formula: false };
}

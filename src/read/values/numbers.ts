import { dashes, namedUnits, pointedThousands, unitWords } from '../../layout/vocabulary';
import type { Amount, KpiFigure, MoneyUnit } from '../../layout/kinds';
import { onceEach } from '../../model/once-each';
import type { Cell } from '../../workbook/cell';
import { displayScale, literalsOf, showsPercent, showsTime } from '../../workbook/format/sections';
import { parseFiscalYear } from './years';
import { readAs, unreadable, type Context, type Reading } from './reading';
import { compact, shownText } from '../sheet/shown';

/** Reads `2,500`, `２，５００`, `△2500`, `-2500.5`; null on anything else, a misplaced comma included. */
export function parseNumber(text: string): number | null {
  const match = /^([-△▲−]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)$/u.exec(compact(text));
  if (!match) return null;
  const [, sign = '', digits = ''] = match;
  const number = Number(digits.replaceAll(',', ''));
  return sign === '' ? number : -number;
}

/** Whether a text states that there is nothing: `—`, `－`, `-`. */
export const isDash = (text: string): boolean => dashes.includes(text.replace(/\s+/gu, ''));

/**
 * An amount in 千円. Its unit is 財務内容's, which a text may repeat (`2500千円`), or else the one that its number format shows.
 */
export function readAmount(cell: Cell, { moneyFactor }: Context): Reading<Amount> {
  if (typeof cell.value === 'number') {
    const { unit, scale, isTime, isPercent } = meaningOfFormat(cell.format);
    if (isTime || isPercent) return unreadable;
    const factor = (unit ?? moneyFactor) * scale;
    return readAs({ thousandYen: exact(cell.value * factor), factor, dash: false });
  }
  if (typeof cell.value !== 'string') return unreadable;
  if (isDash(cell.value)) return readAs({ thousandYen: 0, factor: moneyFactor, dash: true });
  const [, digits = '', unit = ''] = withUnit.exec(compact(cell.value)) ?? [];
  const number = parseNumber(digits);
  if (number === null) return unreadable;
  // Another unit than the form's may have been typed by mistake, with the number in the form's.
  if (unit !== '' && unitIn(unit) !== moneyFactor) return unreadable;
  // What counts 百万円 has such fractions.
  if (moneyFactor <= 1 && pointedThousands.test(digits)) return unreadable;
  return readAs({ thousandYen: exact(number * moneyFactor), factor: moneyFactor, dash: false }, true);
}

/** A number as it is shown: `12.5`, `1,200`, `12.5％`. */
export function readNumber(cell: Cell): Reading<number> {
  if (typeof cell.value === 'number') return readAs(exact(cell.value * meaningOfFormat(cell.format).scale));
  if (typeof cell.value !== 'string') return unreadable;
  const number = parseNumber(cell.value.replace(/[%％]\s*$/u, ''));
  return number === null ? unreadable : readAs(number, true);
}

/** A KPI's figure: a number, perhaps with its unit, ％, 以上, 以下 or another year in parentheses; a dash; or words. */
export function readFigure(cell: Cell, { figureUnit }: Context): Reading<KpiFigure> {
  if (typeof cell.value === 'number') {
    const { scale, isTime } = meaningOfFormat(cell.format);
    return isTime ? unreadable : readAs({ type: 'number', number: exact(cell.value * scale), year: null });
  }
  if (typeof cell.value !== 'string') return unreadable;
  if (isDash(cell.value)) return readAs({ type: 'dash' });
  const text = compact(cell.value);
  const [, figure = text, dated] = /^(.*?)\(([^()]*)\)$/u.exec(text) ?? [];
  const year = dated === undefined ? null : parseFiscalYear(dated);
  const bare = withoutUnit(figure, compact(figureUnit));
  const number = dated !== undefined && year === null ? null : parseNumber(bare);
  if (number === null) return readAs({ type: 'words', words: cell.value.trim() });
  return readAs({ type: 'number', number, year }, bare === text);
}

/** A counting number: 1, `１`, `(1)`, `No.1`, ①. */
export function readInteger(cell: Cell): Reading<number> {
  if (typeof cell.value === 'number' && cell.format === '' && isCount(cell.value)) return readAs(cell.value);
  const shown = compact(shownText(cell) ?? '').replace(/^[①-⑳]$/u, (circled) => circled.normalize('NFKC'));
  const match = /^[(]?(?:no\.?|№)?(\d{1,6})[).]?$/iu.exec(shown);
  return match ? readAs(Number(match[1]), typeof cell.value === 'string') : unreadable;
}

const isCount = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < 1e6;

/** What a number format says of its number: the unit it writes behind it, the scale it shows it in; a day or ％ is no amount. */
interface Meaning {
  readonly unit: number | null;
  readonly scale: number;
  readonly isTime: boolean;
  readonly isPercent: boolean;
}

const meaningOfFormat = onceEach((format: string): Meaning => ({
  unit: unitIn(literalsOf(format)),
  scale: displayScale(format),
  isTime: showsTime(format),
  isPercent: showsPercent(format),
}));

/** 千円 for each 1 of a unit's name; null where the text names none. */
export function unitIn(text: string): number | null {
  const name = unitNamedIn(text);
  return name === null ? null : namedUnits[name];
}

export const unitNamedIn = (text: string): MoneyUnit['name'] | null =>
  (unitName.exec(compact(text))?.[0] as MoneyUnit['name'] | undefined) ?? null;
const unitName = new RegExp(unitWords, 'u');
const withUnit = new RegExp(`^(.*?)(${unitWords})?$`, 'u');

function withoutUnit(figure: string, unit: string): string {
  const rest = figure.replace(/(以上|以下|以内|未満|超)$/u, '').replace(/(%|パーセント)$/u, '');
  return unit !== '' && rest.endsWith(unit) ? rest.slice(0, -unit.length) : rest;
}

/** Without the crumbs of binary fractions. */
const exact = (number: number): number => (Number.isInteger(number) ? number : Number(number.toPrecision(15)));

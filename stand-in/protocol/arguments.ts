import type { Area } from '../../src/workbook/cell';
import { parseAddress } from '../engine/address';
import { invalidArgument } from '../engine/errors';
import type { Sheet } from '../engine/sheet';
import type { Workbook } from '../engine/workbook';
import type { Item } from './member';

const wrong = (value: unknown) =>
  invalidArgument(
    `The argument is invalid or missing or has an incorrect format. (${JSON.stringify(value) ?? 'none'})`,
  );

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw wrong(value);
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw wrong(value);
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong(value);
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(value);
  return value as Readonly<Record<string, unknown>>;
}

/** One of a closed list, in any case of letters as Office.js takes it. */
export function asChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => typeof value === 'string' && choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrong(value);
  return found;
}

/** Left out or null is `otherwise`. */
export function optional<T, U>(value: unknown, read: (value: unknown) => T, otherwise: U): T | U {
  return value === null || value === undefined ? otherwise : read(value);
}

/** Some cells of one sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A range given as the object or as its address, on `sheet` where the address names none. */
export function asRange(value: unknown, workbook: Workbook, sheet: Sheet | null): RangeTarget {
  if (isItem(value) && value.type.name === 'Range') return value.target as RangeTarget;
  const address = parseAddress(asText(value));
  const on = address.sheet === null ? sheet : workbook.sheet(address.sheet);
  if (!on) throw wrong(value);
  return { sheet: on, area: address.area };
}

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

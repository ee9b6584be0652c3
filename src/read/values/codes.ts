import type { AreaCode } from '../../layout/kinds';
import { foldWidth } from '../../layout/width';
import { measureNumberOf } from '../../model/measure-number';
import type { Cell } from '../../workbook/cell';
import { isDash } from './numbers';
import { readAs, unreadable, type Reading, type Context } from './reading';
import { compact, shownText } from '../sheet/shown';

/** SDG targets: `11.4`, `11.4、8.3`, `11.a`; a number counts as it is shown (8.10 from 8.1 by `0.00`). A dash: none. */
export function readSdgTargets(cell: Cell): Reading<readonly string[]> {
  const text = foldWidth(shownText(cell) ?? '');
  if (isDash(text)) return readAs([]);
  const codes = text.split(/[\s,、・;/]+/u).filter((code) => code !== '');
  return codes.length > 0 && codes.every((code) => /^\d{1,2}\.(?:\d{1,2}|[a-z])$/iu.test(code))
    ? readAs(codes.map((code) => code.toLowerCase()))
    : unreadable;
}

/** 基本目標1・2 → 1 and 2; also `基本目標1、基本目標4`, and the bare number. A dash: none. */
export function readPopulationGoals(cell: Cell): Reading<readonly number[]> {
  if (isDash(shownText(cell) ?? '')) return readAs([]);
  const text = compact(shownText(cell) ?? '').replaceAll('基本目標', '、');
  const numbers = text.split(/[・、,/]+/u).filter((part) => part !== '');
  return numbers.length > 0 && numbers.every((part) => /^\d{1,2}$/u.test(part))
    ? readAs(numbers.map(Number))
    : unreadable;
}

/**
 * `13-1` is measure 1 of policy area 13; `13` alone names the area. 45304 names none: Excel makes it of a 13-1 that it
 * takes for a date.
 */
export function readAreaCode(cell: Cell): Reading<AreaCode> {
  const text = compact(shownText(cell) ?? '').replace(/[‐‑–—―−ー]/gu, '-');
  const match = /^(?:政策分野)?(?:(\d+)-(?:施策)?(\d+)|(\d{1,3}))$/u.exec(text);
  if (!match) return unreadable;
  const [, area, measure, alone = ''] = match;
  return readAs(area === undefined ? { area: alone, measure: null } : { area, measure: Number(measure) });
}

/** `施策1`, or the number, bare or as (1). */
export function readMeasureNumber(cell: Cell, { measureWord }: Pick<Context, 'measureWord'>): Reading<number> {
  const text = compact(shownText(cell) ?? '').replace(/[①-⑳]$/u, (circled) => circled.normalize('NFKC'));
  const [, number] = measureWord.number.exec(text.replace(/[‐‑–—―−ー]/gu, '-')) ?? [];
  return number === undefined ? unreadable : readAs(measureNumberOf(number));
}

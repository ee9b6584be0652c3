import type { Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import { write, type Carrying } from './carrying';
import { movedYear } from './year-text';

/** Moves the year on that a heading names, once however many forms it heads. What cannot be moved is said. */
export function moveYear(carrying: Carrying, { sheet, row, column }: Place, owner: string, field: string): void {
  const place = { sheet, row, column };
  const cell = carrying.draft.first(place);
  const key = placeKey(place);
  if (!cell || (typeof cell.value !== 'string' && typeof cell.value !== 'number')) return;
  if (carrying.headed.has(key) || carrying.draft.now(place) !== cell.value) return;
  carrying.headed.add(key);
  const moved = movedYear(cell.value, cell.format);
  const doing = { what: 'year', owner, field } as const;
  if (moved !== null) write(carrying, place, moved, doing);
  else carrying.lines.push({ ...doing, what: 'kept', place, before: cell.value, after: yearStays });
}

/** Says that a heading keeps its year, as nobody knows which that is. */
export function keepYear({ draft, headed, lines }: Carrying, { sheet, row, column }: Place, field: string): void {
  const place = { sheet, row, column };
  const before = draft.first(place)?.value ?? null;
  const key = placeKey(place);
  if ((typeof before !== 'string' && typeof before !== 'number') || headed.has(key)) return;
  headed.add(key);
  lines.push({ what: 'kept', place, owner: '', field, before, after: yearStays });
}

const yearStays = '年度を読み取れないため、そのままにしました。手で直してください。';

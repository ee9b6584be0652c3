import type { Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import { write, type Carrying } from './carrying';
import { movedYear, yearsIn } from './year-text';

/** Moves the year on that a heading names, once however many forms it heads. What cannot be moved is said. */
export function moveYear(carrying: Carrying, at: Place, owner: string, field: string): void {
  const heading = firstMet(carrying, at);
  if (!heading) return;
  const moved = movedYear(heading.value, heading.format);
  if (moved === null) {
    keep(carrying, heading, owner, field);
    return;
  }
  write(carrying, heading.place, moved, { what: 'year', owner, field });
  if (new Set(yearsIn(String(heading.value))).size > 1) keep(carrying, heading, owner, field, datesStay);
}

/** Says that a heading keeps its year, and the figures below it, as nobody knows which year that is. */
export function keepYear(carrying: Carrying, at: Place, field: string): void {
  const heading = firstMet(carrying, at);
  if (heading) keep(carrying, heading, '', field, figuresStay);
}

interface Heading {
  readonly place: Place;
  readonly value: string | number;
  readonly format: string;
}

/** The heading at a place, as it was; null where none is, or it was met before. */
function firstMet({ draft, headed }: Carrying, { sheet, row, column }: Place): Heading | null {
  const place = { sheet, row, column };
  const cell = draft.first(place);
  const key = placeKey(place);
  if (!cell || (typeof cell.value !== 'string' && typeof cell.value !== 'number')) return null;
  if (headed.has(key) || draft.now(place) !== cell.value) return null;
  headed.add(key);
  return { place, value: cell.value, format: cell.format };
}

const yearStays = '年度を読み取れないため、そのままにしました。手で直してください。';
const figuresStay = '年度を読み取れないため、下の数値とともにそのままにしました。手で直してください。';
const datesStay = '年度だけを進め、日付はそのままにしました。必要なら手で直してください。';

function keep({ lines }: Carrying, { place, value }: Heading, owner: string, field: string, why = yearStays): void {
  lines.push({ what: 'kept', owner, field, place, before: value, after: why });
}

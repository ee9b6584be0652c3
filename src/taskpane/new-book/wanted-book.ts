import { areaAskedFor, yearAskedFor } from '../../blank/asked-for';
import { most, type Wishes } from '../../blank/wishes';

/** What staff typed into the fields for a new workbook. */
export interface Typed {
  readonly year: string;
  readonly area: string;
  readonly measures: string;
  readonly cards: string;
}

/** The wishes, or which fields cannot be understood. */
export type Wanted = { readonly wishes: Wishes } | { readonly wrong: ReadonlySet<keyof Typed> };

export function wantedBook(typed: Typed): Wanted {
  const year = yearAskedFor(typed.year);
  const isBlank = typed.area.trim() === '';
  const area = isBlank ? null : areaAskedFor(typed.area);
  const [measures, cards] = [countIn(typed.measures, most.measures), countIn(typed.cards, most.cards)];
  if (year !== null && (isBlank || area) && measures !== null && cards !== null)
    return { wishes: { year, area, measures, cards } };
  const wrong = new Set<keyof Typed>();
  if (year === null) wrong.add('year');
  if (!isBlank && !area) wrong.add('area');
  if (measures === null) wrong.add('measures');
  if (cards === null) wrong.add('cards');
  return { wrong };
}

function countIn(text: string, highest: number): number | null {
  const count = Number(text.normalize('NFKC'));
  return Number.isInteger(count) && count >= 1 && count <= highest ? count : null;
}

/** The call that makes the same workbook. */
export function commandFor({ year, area, measures, cards }: Typed): string {
  const named = area.trim() === '' ? '' : ` --area "${area.trim().replaceAll('"', '')}"`;
  return `hyoka new --year ${year.trim()}${named} --measures ${measures.trim()} --cards ${cards.trim()}`;
}

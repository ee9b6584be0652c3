import type { CardGroupData } from '../evaluation-data';
import type { Layout } from '../layout';
import { cardForm } from './card-form';
import { form } from './item';
import type { Form } from './item';
import { measureHeading } from './measure-heading';
import type { SheetOfForms } from './stack';

/** The cards on their sheets, under their headings. */
export function cardSheets(groups: readonly CardGroupData[], layout: Layout): SheetOfForms[] {
  const pages = cardPages(groups, layout);
  if (layout.cardSheets !== 'one-sheet') return pages;
  return [{ name: '個票', rows: pages.flatMap(({ rows }) => rows) }];
}

function cardPages(groups: readonly CardGroupData[], layout: Layout): SheetOfForms[] {
  const headings = new Map<number, number>();
  const heading = (group: CardGroupData): Form[][] => {
    if (layout.cardHeadings === 'in-sheet-names') return [];
    const times = (headings.get(group.measure) ?? 0) + 1;
    headings.set(group.measure, times);
    return [[cardHeading(group, times, layout)]];
  };
  return groups.flatMap((group) => {
    const cards = group.cards.map((card, at) => cardForm(card, `${String(group.measure)}-${String(at + 1)}`, layout));
    const perSheet = typeof layout.cardSheets === 'number' ? layout.cardSheets : Infinity;
    return chunks(cards, perSheet).map((onSheet, page) => ({
      name: `個票_施策${String(group.measure)}${perSheet === Infinity ? '' : `_${String(page + 1)}`}`,
      rows: chunks(onSheet, layout.continuedAfter ?? Infinity).flatMap((run) => [
        ...heading(group),
        ...chunks(run, layout.cardsSideBySide),
      ]),
    }));
  });
}

/** `施策1 地場産業の振興`, and with つづき where it stands again. */
function cardHeading(group: CardGroupData, times: number, layout: Layout): Form {
  const key = `cardHeading/${String(group.measure)}${times === 1 ? '' : `/${String(times)}`}`;
  const name = times > 1 && layout.continuedAfter !== null ? `${group.name}（つづき）` : group.name;
  const parts = [
    [0, 0],
    [0, 1],
  ] as const;
  const heading = {
    key,
    look: 'title',
    measure: group.measure,
    name,
    cells: 'one-cell',
    whole: [0, 0],
    parts,
  } as const;
  return form(measureHeading(heading, layout));
}

/** Parts of so many; a single, empty part of nothing. */
function chunks<T>(all: readonly T[], size: number): T[][] {
  if (size >= all.length) return [[...all]];
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

import type { Layout } from '../../layout/layout';
import type { MissingLabel, RenamedLabel, UnknownLabel } from '../../model/evaluation';
import type { Place } from '../../workbook/cell';
import { renamedLabels, withSpellings } from '../cards/renamed-labels';
import { labelLikes, type LabelLike } from '../cards/unknown-labels';
import { unknownColumns } from '../rows/table-labels';
import { shownText } from '../sheet/shown';
import type { SheetParts } from './sheet-parts';

/** What stands like labels on cards and is none of the layout's. */
export interface LabelFacts {
  readonly renamed: readonly RenamedLabel[];
  /** The layout by which they are read: with the names that most cards have for a label. */
  readonly layout: Layout;
  /** What is left unread. `missing`: labels that other cards lack, where something else may stand. */
  unknown(missing: readonly MissingLabel[]): readonly UnknownLabel[];
}

export function labelFacts(parts: readonly SheetParts[], layout: Layout): LabelFacts {
  const cards = parts.flatMap((part) => part.cards);
  const inTables = unknownColumns(parts.flatMap((part) => part.tables));
  const likes = labelLikes(cards);
  const renamed = renamedLabels(cards, likes, layout);
  const taken = new Set(renamed.map((one) => one.likes));
  const forms = cards.length;
  return {
    layout: renamed.length === 0 ? layout : withSpellings(layout, renamed),
    renamed: renamed.map(({ name, likes: own }) => ({
      form: 'card',
      label: layout.forms.card[name].label,
      printed: printedOf(own),
      places: own.map(placeOf),
      forms,
    })),
    unknown(missing) {
      const spoken = new Set(missing.map(({ place }) => keyOf(place)));
      const onForms = [...likes.values()].flatMap((own): UnknownLabel[] => {
        const places = own.map(placeOf);
        const [first] = own;
        if (!first || taken.has(own) || places.some((place) => spoken.has(keyOf(place)))) return [];
        return [
          {
            form: 'card',
            label: printedOf(own),
            places,
            bearing: places.length,
            example: shownText(first.value) ?? '',
            forms,
          },
        ];
      });
      return [...onForms, ...inTables.filter(({ places }) => !places.some((place) => spoken.has(keyOf(place))))];
    },
  };
}

const printedOf = ([first]: readonly LabelLike[]): string => (first?.cell.value ?? '').replace(/\s*\n\s*/gu, ' ');

const placeOf = ({ card, cell }: LabelLike): Place => card.sheet.grid.place(cell.row, cell.column);

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${String(row)},${String(column)}`;

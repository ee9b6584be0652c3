import type { Layout } from '../../layout/layout';
import type { ListAmount } from '../../model/evaluation';
import { inOneLine } from '../../model/in-one-line';
import type { MissingLabel, RenamedLabel, UnknownLabel } from '../../model/label-facts';
import type { Place } from '../../workbook/cell';
import { placeKey } from '../../workbook/place-key';
import { besideLabel } from '../cards/beside-label';
import { renamedLabels, withSpellings } from '../cards/renamed-labels';
import type { LabelLike } from '../cards/label-likes';
import { labelLikes } from '../cards/unknown-labels';
import { renamedColumns } from '../rows/renamed-columns';
import { unknownColumns } from '../rows/unknown-columns';
import { shownText } from '../sheet/shown';
import { sectionGroups } from './section-groups';
import { isSpelt, renamedOf, sectionRenamings, withSectionSpellings } from './section-renamings';
import { unknownOf } from './section-unknowns';
import type { SheetParts } from './sheet-parts';

/** Texts that stand like labels on cards and in the sections, and are none of the layout's. */
export interface LabelFacts {
  readonly renamed: readonly RenamedLabel[];
  /** The layout with the names that most forms have for a label; the workbook is read by it. */
  readonly layout: Layout;
  /**
   * The labels that are left unread. `missing` are labels that other forms have and in whose place something else may
   * stand.
   */
  unknown(missing: readonly MissingLabel[], listAmounts: readonly ListAmount[]): readonly UnknownLabel[];
}

export function labelFacts(parts: readonly SheetParts[], layout: Layout): LabelFacts {
  const cards = parts.flatMap((part) => part.cards);
  const tables = parts.flatMap((part) => part.tables);
  const columns = renamedColumns(tables, layout);
  const likes = labelLikes(cards);
  const renamed = renamedLabels(cards, likes, layout);
  const taken = new Set(renamed.map((one) => one.likes));
  const forms = cards.length;
  const groups = sectionGroups(parts);
  const renamings = sectionRenamings(groups);
  const onCards = renamed.map(({ name, likes: own }): RenamedLabel => ({
    form: 'card',
    label: layout.forms.card[name].label,
    printed: printedOf(own),
    places: own.map(placeOf),
    bearing: own.length,
    forms,
  }));
  const rows = tables.reduce((sum, own) => sum + own.rows.length, 0);
  const inTables = columns.map(({ name, printed, places, bearing }): RenamedLabel => {
    const { label } = layout.forms.card[name];
    return { form: 'card', label, printed, places, bearing, forms: rows };
  });
  const respellings = [
    ...renamed.map(({ name, likes: own }) => ({ name, printed: own[0]?.cell.value ?? '' })),
    ...columns,
  ];
  const respelt = respellings.length === 0 ? layout : withSpellings(layout, respellings);
  // A list that repeats a card's new name is read by it, and not spoken of once more.
  const onlyInSections = renamings.filter((one) => !isSpelt(one, respelt));
  return {
    layout: withSectionSpellings(respelt, onlyInSections),
    renamed: [...onCards, ...inTables, ...onlyInSections.map((one) => renamedOf(one, layout))],
    unknown(missing, listAmounts) {
      const spoken = new Set(missing.map(({ place }) => placeKey(place)));
      const labels = new Set([...likes.values()].flatMap((own) => own.map(({ cell }) => cell)));
      const unknown = [...likes.values()].flatMap((own): UnknownLabel[] => {
        const [first] = own;
        if (!first || taken.has(own)) return [];
        const example = shownText(first.value) ?? '';
        const places = own.map(placeOf);
        const values = own.map((like) => besideLabel(like, labels));
        return [{ form: 'card', label: printedOf(own), places, example, bearing: own.length, forms, values }];
      });
      const headings = unknownColumns(tables, new Set(columns.map(({ key }) => key)));
      return [...unknown, ...headings, ...unknownOf(groups, renamings, listAmounts)].filter(
        ({ places }) => !places.some((place) => spoken.has(placeKey(place))),
      );
    },
  };
}

const printedOf = ([first]: readonly LabelLike[]): string => inOneLine(first?.cell.value ?? '', ' ');

const placeOf = ({ card, cell }: LabelLike): Place => card.sheet.grid.place(cell.row, cell.column);

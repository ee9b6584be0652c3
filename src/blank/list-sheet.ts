import { keysOf } from '../layout/kinds';
import type { Layout } from '../layout/layout';
import { sections } from '../layout/sections';
import { measureLabel } from '../model/names';
import { tabNames } from '../workbook/mark';
import type { NewSheet } from '../workbook/new-book';
import { onCard } from './card-form';
import { cardSheetName, cardTop } from './card-sheet';
import { measureName } from './header-form';
import type { Look } from './looks';
import { newSheet } from './new-sheet';
import { blank, derived, printed, type Form, type Piece } from './piece';
import { copied, headingOf } from './references';
import type { Wishes } from './wishes';

const columns = [6, 14, 10, 14, 16, 54, 12, 28] as const;
const note = '※人口減少対策には、総合戦略の基本目標のうち、当たるものの番号を記入します。';
/** Lines for the 基本目標. */
const legendLines = 4;

/** Section 5: what the cards say, by formulas. */
export function listSheet(areaSheet: string, wishes: Wishes, layout: Layout): NewSheet {
  const { list } = layout.forms;
  const keys = keysOf(list);
  const heads: Form = {
    pieces: [
      printed([0, 0, 1, columns.length], 'section', sections.list.name),
      printed(
        [1, 0, 1, columns.length],
        'note',
        'この一覧は、個票に記入すると表示されます。直すときは、個票を直してください。',
      ),
      ...keys.map((key, at) =>
        printed([2, at], 'labelCentered', key === 'populationGoals' ? `${list[key].label}※` : list[key].label),
      ),
      ...groups(areaSheet, wishes, layout),
    ],
    heights: [26, 18, 32, ...Array.from({ length: wishes.measures * (wishes.cards + 1) }, () => 24)],
  };
  const foot: Form = {
    pieces: [
      printed([0, 0, 1, columns.length], 'note', note),
      ...Array.from({ length: legendLines }, (_, at) =>
        blank([1 + at, 0, 1, columns.length], 'text', 'legend', `基本目標${String(at + 1)}`),
      ),
    ],
    heights: Array.from({ length: legendLines + 1 }, () => 20),
  };
  const print = { orientation: 'landscape', titleRows: { from: 2, to: 2 }, footer: tabNames.list } as const;
  return newSheet({ name: tabNames.list, columns, print }, [heads, foot]);
}

const leftAligned: ReadonlySet<string> = new Set(['name', 'department']);

function groups(areaSheet: string, { measures, cards }: Wishes, layout: Layout): Piece[] {
  const keys = keysOf(layout.forms.list);
  return Array.from({ length: measures }, (_, index) => {
    const label = measureLabel(index + 1, layout);
    const sheet = cardSheetName(index + 1, layout);
    const top = 3 + index * (cards + 1);
    const heading = headingOf(label, measureName(areaSheet, index));
    return [
      derived([top, 0, 1, columns.length], 'heading', heading, `${label} `),
      ...Array.from({ length: cards }, (__, at) => {
        const name = onCard(sheet, cardTop(at), 'name');
        return keys.map((key, column) => {
          const look: Look = leftAligned.has(key) ? 'text' : 'centered';
          return derived(
            [top + 1 + at, column],
            look,
            copied(onCard(sheet, cardTop(at), key), key === 'number' ? name : undefined),
            '',
          );
        });
      }).flat(),
    ];
  }).flat();
}

import { clean } from '../../../samples/clean';
import { projectOrderDiffers } from '../../../src/rules/agreement/project-order-differs';
import { inOrder, renumbered, withCards, withRows } from '../clean-but';
import { testRule } from '../test-rule';

const numbered =
  (...numbers: readonly number[]) =>
  <T extends { readonly number: unknown }>(items: readonly T[]) =>
    items.map((item, index) => ({ ...item, number: numbers[index] ?? null }));
const listed = (...places: number[]) => withRows(2, (rows) => renumbered(inOrder(...places)(rows)));

testRule(projectOrderDiffers, {
  clean: {
    'one order': {},
    'no list': { data: { ...clean, list: null } },
    'a card a sheet, in reverse': { layout: { cardSheets: 1, sheetOrder: 'reversed' } },
    'a row missing, as another rule says': { data: withRows(2, inOrder(0, 2, 3, 4)) },
    'rows that moved with their numbers, as another rule says': { data: withRows(2, inOrder(0, 2, 1, 3, 4)) },
    'cards that moved with their numbers, as another rule says': { data: withCards(2, inOrder(0, 2, 1, 3, 4)) },
    'cards that would stand as the rows do, by their numbers': {
      data: withCards(
        2,
        numbered(2, 3, 1, 4, 5),
        withRows(2, (rows) => numbered(1, 3, 2, 4, 5)(inOrder(2, 0, 1, 3, 4)(rows))),
      ),
    },
    'rows that would stand as the cards do, by their numbers': {
      data: withCards(
        2,
        (cards) => numbered(1, 3, 2, 4, 5)(inOrder(2, 0, 1, 3, 4)(cards)),
        withRows(2, numbered(2, 3, 1, 4, 5)),
      ),
    },
    'both in one order, by their numbers': {
      data: withCards(
        2,
        numbered(2, 3, 1, 4, 5),
        withRows(2, (rows) => numbered(3, 2, 1, 4, 5)(inOrder(1, 0, 2, 3, 4)(rows))),
      ),
    },
  },
  broken: {
    'neighbours that changed places': {
      data: listed(0, 2, 1, 3, 4),
      at: 'card/2-2/name',
      says: '施策2の個票では「会津地域経済循環推進協議会負担金」、「日本貿易振興機構福島貿易情報センター負担金」の順ですが、一覧では入れ替わっています',
      related: ['list/2-3/name', 'card/2-3/name', 'list/2-2/name'],
    },
    'two pairs': { data: listed(1, 0, 2, 4, 3), at: ['card/2-1/name', 'card/2-4/name'] },
    'first and last': { data: listed(4, 1, 2, 3, 0), at: 'card/2-1/name' },
    'one that moved': {
      data: listed(1, 2, 3, 4, 0),
      at: 'card/2-1/name',
      says: 'は個票では1番目ですが、一覧では5番目です',
      related: ['list/2-5/name'],
    },
  },
});

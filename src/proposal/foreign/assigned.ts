import { amountRows, cardKeys, isAmountRow, type CardKey } from '../../layout/card';
import { directions } from '../../layout/vocabulary';
import { compact, shownText } from '../../read/sheet/shown';
import { likelihood } from '../likely-names';
import { filledIn, type Print, type PrintedItem } from '../printed/printed';

export type Assigned = ReadonlyMap<CardKey, PrintedItem>;

/** The likelihood from which on an item is taken for a built-in one. */
const surelyFrom = 0.5;

/** Which printed labels are the card's built-in items, one each, the surest first. */
export function assignedIn(print: Print): Assigned {
  const assigned = new Map<CardKey, PrintedItem>();
  const used = new Set<PrintedItem>();
  const sure = cardKeys
    .flatMap((name) => print.items.map((item, at) => ({ name, item, at, sure: sureness(name, item) })))
    .filter((one) => one.sure >= surelyFrom)
    .sort((a, b) => b.sure - a.sure || a.at - b.at);
  for (const { name, item } of sure) {
    if (assigned.has(name) || used.has(item)) continue;
    assigned.set(name, item);
    used.add(item);
  }
  return assigned;
}

function sureness(name: CardKey, item: PrintedItem): number {
  if (item.role === 'apart') return 0;
  if (name === 'moneyUnit') return item.role === 'years' ? 1 : 0;
  if (item.role === 'years') return 0;
  if (isAmountRow(name) !== (item.role === 'amounts')) return 0;
  const own = likelihood(name, item.name);
  // （何をする事業か） says what it is by the label it stands under.
  const spelt = Math.max(
    own,
    item.parent === null || amountRows.some((row) => row === name) ? 0 : likelihood(name, item.parent) - 0.1,
  );
  return spelt + byValues(name, item);
}

/** How much the values speak for an item: words of a direction, or texts of some length where such belong. */
function byValues(name: CardKey, item: PrintedItem): number {
  const texts = filledIn(item).map((cell) => compact(shownText(cell) ?? ''));
  if (texts.length === 0) return 0;
  const share = (isIt: (text: string) => boolean) => texts.filter(isIt).length / texts.length;
  if (name === 'direction') return share(isDirection) > 0.5 ? 0.2 : -0.3;
  if (isLongText(name)) return share((text) => text.length < longText) > 0.5 ? -0.2 : 0;
  return name === 'name' && share((text) => /^[\d-]+$/u.test(text)) > 0.5 ? -1 : 0;
}

const longText = 5;
const isLongText = (name: CardKey): boolean => name === 'summary' || name === 'progress' || name === 'review';

const isDirection = (text: string): boolean =>
  text.length <= 16 &&
  (directions.some((word) => text.includes(word)) || /現状|維持|現行|終期|完了|改善|拡大/u.test(text));

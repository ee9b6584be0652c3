import type { OwnKind } from '../../layout/own-item';
import { kindByWords } from '../kind-by-words';
import { inferKind, ownKind, type Inferred } from '../own-kind';
import type { CellHint } from '../cell-hints';
import { filledIn, type Print, type PrintedItem } from '../printed/printed';

/** The kind of an item, by what its cell tells, its values and the label's words. */
export function kindOf(item: PrintedItem, { shape }: Print, hint: CellHint | null): Inferred {
  const cells = filledIn(item);
  const byWords = kindByWords(item.name);
  const plain = (kind: OwnKind): Inferred => ({ kind, choices: [] });
  if (item.role === 'apart') return plain('ignored');
  if (item.role === 'value') return ownKind(item.name, cells, false, hint);
  // Rows under years are read as amounts or numbers; anything else there is left alone.
  const isRatio = byWords === 'ratio' || (hint?.format.includes('%') ?? false);
  const isRead = cells.length === 0 ? !isRatio : inferKind(cells, true).kind === 'amount';
  if (!isRead) return plain(shape === 'row' ? inferKind(cells, false).kind : 'ignored');
  if (byWords === 'number') return plain('number');
  // Labels of parts and of sums: 財源内訳 > 補助金, 事業費計（A）, 合計(A)+(B).
  const isPart = item.under !== null || item.name !== item.text;
  const isMoney = shape === 'form' || byWords === 'amount' || isPart || /^その他/u.test(item.name);
  return plain(isMoney ? 'amount' : 'number');
}

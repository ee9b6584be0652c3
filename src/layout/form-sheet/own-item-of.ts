import type { FormId } from '../forms';
import type { OwnItem } from '../own-item';
import { choose, type Problems } from './note';
import type { FormRow } from './rows';
import { splitWords } from './split-words';
import { countable, kindWords, publicityWords, requiredWords, stageWords, summable, sumWords } from './words';

/** What a row says of an item of the office's own, besides where it stands; null where it cannot be understood. */
export function ownItemOf(
  row: FormRow<'items'>,
  places: readonly FormId[],
  problems: Problems,
): Omit<OwnItem, 'form' | 'label' | 'under' | 'also'> | null {
  const kind = row.kind.text === '' ? 'text' : kindWords.get(row.kind.text.normalize('NFKC'));
  if (kind === undefined)
    return problems.add(row.kind, `種類は${choose([...kindWords.keys()])}のいずれかにしてください`);
  const required = problems.wordIn(row.required, requiredWords, false);
  const sum = problems.wordIn(row.sum, sumWords, 'none');
  const lateRequired = problems.wordIn(row.stage, stageWords, false);
  const internal = problems.wordIn(row.publicity, publicityWords, false);
  if (required === null || sum === null || lateRequired === null || internal === null) return null;
  const choices = splitWords(row.choices.text);
  if (kind === 'choice' && choices.length === 0)
    return problems.add(row.choices, '種類が「選択」の項目には、選択肢を「、」で区切って書いてください');
  if ((sum === 'total' && !summable.includes(kind)) || (sum === 'groups' && !countable.includes(kind)))
    return problems.add(row.sum, '「合計」にできるのは金額と数値、「区分別」にできるのは選択と印の項目です');
  if (sum !== 'none' && !places.includes('card'))
    return problems.add(row.sum, '集計できるのは、欄が「個票」の項目です。ほかの欄の項目は点検だけをします');
  return { kind, required, choices, sum, lateRequired, internal };
}

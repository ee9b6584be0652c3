import { splitWords } from '../layout/form-sheet/split-words';
import { directions } from '../layout/vocabulary';
import { compact } from '../read/sheet/shown';

/** A word of 次年度方針 is no longer. */
const longestWord = 20;

/** 選択肢 for 次年度方針, and where they are from. */
export interface DirectionWords {
  readonly choices: string;
  readonly evidence: string;
}

/**
 * The words that a form has for 次年度方針, where some are none of the usual ones: those of its drop-down list, else those
 * that stand there. Null where the usual ones do.
 */
export function directionWords(listed: readonly string[], standing: readonly string[]): DirectionWords | null {
  const words = listed.length > 0 ? listed : [...new Set(standing.map((word) => word.trim()))];
  const choices = words.join('、');
  const isOther = words.some((word) => !directions.some((one) => one === compact(word)));
  if (!isOther || splitWords(choices).length !== words.length || words.some(({ length }) => length > longestWord))
    return null;
  return {
    choices,
    evidence: listed.length > 0 ? '（選択肢は、ドロップダウンリストの語です）' : '（選択肢は、見つかった語だけです）',
  };
}

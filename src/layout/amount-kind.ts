import { unitWords } from './vocabulary';

/** Words of a 区分 that mean the same as a known one. */
const spellings: Readonly<Record<string, string>> = {
  当初: '予算',
  当初予算: '予算',
  予算額: '予算',
  当初予算額: '予算',
  補正: '補正後',
  補正予算: '補正後',
  補正後予算: '補正後',
  決算額: '決算',
  決算見込み: '決算見込',
  決算見込額: '決算見込',
  '決算額(見込)': '決算見込',
  '決算額(見込み)': '決算見込',
  見込: '見込み',
  見込額: '見込み',
  見込み額: '見込み',
};

/** The known word for a 区分: 予算 for 予算額 and 当初, 決算 for 決算額, 見込み for 見込. Any other word is left as it is printed. */
export function amountKind(word: string): string {
  const printed = word.normalize('NFKC').replace(/\s+/gu, '');
  return spellings[printed] ?? printed;
}

/** The known words, in their order within a year; others follow as they are met. */
export const knownKinds: readonly string[] = [
  '予算',
  '補正後',
  '決算見込',
  '決算',
  '実績',
  '執行額',
  '見込み',
  '計画',
  '要求',
];

/** Every word that is known to mean a 区分, the longest first. */
export const kindSpellings: readonly string[] = [...Object.keys(spellings), ...knownKinds].sort(
  (a, b) => b.length - a.length,
);

/** Whether a word heads something beside the amounts that is no amount itself: 増減, 執行率, 備考. */
export const isNoAmount = (word: string): boolean => noAmount.test(word);
const noAmount = /^(?:対?前年度?)?(?:増減|差引|差額|比較)|[率比]$|^(?:備考|摘要|内訳|説明)/u;

/** 決算(千円): a 区分 may name the unit of its amounts. */
export const withoutUnit = (word: string): string => word.replace(unitBehind, '');
const unitBehind = new RegExp(`[(]?(?:単位:?)?(?:${unitWords})[)]?$`, 'u');

/** Whether a word heads the difference of two columns of amounts: 増減, 差引, 前年度比較増減額. 増減率 heads none. */
export const isDifference = (word: string): boolean => difference.test(withoutUnit(word));
const difference = /^(?:対?前年度?比?)?(?:比較)?(?:増減|差引き?|差額)額?$/u;

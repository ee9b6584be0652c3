import type { OwnItem } from './own-item';

/** What an item is called that tells of one year: what was done, how it went, what follows. */
const ofOneYear =
  /評価|判定|達成|進捗|成果|効果|実績|取組|状況|検証|課題|改善|見直し|方向|方針|今後|所見|意見|講評|コメント|理由|記入日|作成日|評価日|執行率/u;
/** What an item is called that tells what the project is. */
const lasting = /目的|概要|内容|対象|根拠|背景|趣旨|意図|手段|ねらい|説明|計算式|開始|終期|期間/u;

/**
 * Whether the value of an item of the office's own tells of the evaluated year alone. A long text does, unless its name
 * says that it describes the project; a word or number does where its name says so.
 */
export function tellsOfYear({ label, kind }: Pick<OwnItem, 'label' | 'kind'>): boolean {
  if (kind === 'amount' || kind === 'mark' || kind === 'ignored') return false;
  if (ofOneYear.test(label)) return true;
  return kind === 'longText' && !lasting.test(label);
}

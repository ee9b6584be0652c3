import { ownItemName, type OwnItem } from '../layout/own-item';
import type { AreaRollup } from '../rollup/roll-up';

/** Which items stand on none of the tabs that may be published, as one line; none where all do. */
export function internalLines(own: readonly OwnItem[], { internal, labels }: AreaRollup): string[] {
  const names = new Set([
    ...[...internal].flatMap((row) => labels[row] ?? []),
    ...own.filter((item) => item.internal).map(ownItemName),
  ]);
  return names.size === 0 ? [] : [`公表しない項目（集計・一覧に載せません）：${[...names].join('、')}`];
}

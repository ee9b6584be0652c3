import { ownItemName, type OwnItem } from '../layout/own-item';

/** Which items of the office's own stand on none of the tabs that may be published, as one line; none where all do. */
export function internalLines(own: readonly OwnItem[]): string[] {
  const names = new Set(own.filter(({ internal }) => internal).map(ownItemName));
  return names.size === 0 ? [] : [`公表しない項目（集計・一覧に載せません）：${[...names].join('、')}`];
}

/** What stands in 法定／自主. */
export const obligations = ['法定', '自主'] as const;

/** What stands in 次年度方針. */
export const directions = [
  '継続',
  '拡充',
  '縮小',
  '改善',
  '見直し',
  '統合',
  '休止',
  '終了',
  '廃止',
  '完了',
  '移管',
  '新規',
] as const;

/** Directions of a project that has no 事業費 next year. */
export const endingDirections: readonly string[] = ['終了', '廃止', '完了'];

/** Directions of a project that may leave the area's budget without ending. */
export const leavingDirections: readonly string[] = ['休止', '統合', '移管'];

/** The direction of a project that had no 事業費 this year. */
export const newDirection = '新規';

/** Directions that announce a rise, and a fall, of 事業費. */
export const growingDirection = '拡充';
export const shrinkingDirection = '縮小';

/** Marks that 重点事業 and ロジックモデル may hold. */
export const knownMarks: readonly string[] = ['◎', '○', '〇', '◯', '●', '✓', '✔', 'レ', '有'];

/** What stands where there is nothing to state. */
export const dashes: readonly string[] = ['-', 'ー', '—', '－', '―', '‐', '–', '−', '─'];

/** What an empty table of section 3 says. */
export const noneWords: readonly string[] = ['該当なし', 'なし', '無し', '特になし', ...dashes];

/** Money units, with 千円 for each 1. */
export const moneyUnits = { 円: 0.001, 千円: 1, 百万円: 1000 } as const;

const opening = '[(（［[【〔<＜〈《]';
const closing = '[)）］\\]】〕>＞〉》]';
const beside = '[^()（）［］[\\]【】〔〕<>＜＞〈〉《》]{0,20}';

/** The mark of a project that is shown under another 施策 too, and counted once: （再掲）, （施策1の再掲）, （再） … */
export const relistedMark = new RegExp(
  `${opening}\\s*(?:再|${beside}再\\s*掲${beside})\\s*${closing}|^[※＊*]?再掲[\\s:：・]|[\\s※＊*]再掲$`,
  'u',
);

/** Whether a name bears that mark; few names hold its first character. */
export const isRelisted = (name: string): boolean => name.includes('再') && relistedMark.test(name);

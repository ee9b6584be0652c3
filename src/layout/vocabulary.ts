/** The choices of 法定／自主. */
export const obligations = ['法定', '自主'] as const;

/** The usual choices of 次年度方針. */
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

/**
 * What directions mean to the rules. 終了: no 事業費 next year. 移管: it may leave the area's budget without ending.
 * 新規: none this year. 増額, 減額: a rise, or fall, of 事業費 is announced.
 */
export const directionMeanings = {
  終了: '終了',
  廃止: '終了',
  完了: '終了',
  休止: '移管',
  統合: '移管',
  移管: '移管',
  新規: '新規',
  拡充: '増額',
  縮小: '減額',
} as const satisfies Partial<Record<(typeof directions)[number], string>>;

/** Marks that 重点事業 and ロジックモデル may hold. */
export const knownMarks: readonly string[] = ['◎', '○', '〇', '◯', '●', '✓', '✔', 'レ', '有'];

/** Dashes: they state that there is nothing. */
export const dashes: readonly string[] = ['-', 'ー', '—', '－', '―', '‐', '–', '−', '─'];

/** Words by which section 3 says that it is empty. */
export const noneWords: readonly string[] = ['該当なし', 'なし', '無し', '特になし', ...dashes];

/** Money units that a form may be in, with 千円 for each 1. */
export const moneyUnits = { 円: 0.001, 千円: 1, 百万円: 1000 } as const;

/** Those, and what else a workbook may name by mistake. */
export const namedUnits = { ...moneyUnits, 万円: 10, 億円: 100_000 } as const;

/** Their names as a pattern's choices: 万円 is not 円. */
export const unitWords = '億円|百万円|万円|千円|円';

/** `2.500`: a point where others part thousands, or a fraction; nobody can tell. */
export const pointedThousands = /^[-△▲−]?[1-9]\d{0,2}(?:\.\d{3})+$/u;

const opening = '[(（［[【〔<＜〈《]';
const closing = '[)）］\\]】〕>＞〉》]';
const beside = '[^()（）［］[\\]【】〔〕<>＜＞〈〉《》]{0,20}';
const relisted = '(?:再\\s*掲|重複\\s*掲載)';

/** The mark of a project that is shown under another 施策 too, and counted once: （再掲）, （施策1の再掲）, （重複掲載） … */
export const relistedMark = new RegExp(
  `${opening}\\s*(?:再|${beside}${relisted}${beside})\\s*${closing}|[「『]${relisted}[」』]|^[※＊*・]?${relisted}[\\s:：・]|(?<=.)[\\s※＊*・:：／/]{1,3}${relisted}[:：]?(?:${opening}${beside}${closing})?$`,
  'u',
);

/** What a tab of ours prints behind the name of a 施策 that the workbook names in several ways; read as no part of it. */
export const disputedMark = '（名称不一致）';

/** Whether a name bears that mark; few names hold its first character. */
export const isRelisted = (name: string): boolean => /[再重]/u.test(name) && relistedMark.test(name);

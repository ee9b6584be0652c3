import type { FormId } from '../forms';
import type { DirectionMeaning, YearDeclaration } from '../layout';
import { ownKinds, type OwnItem, type OwnKind } from '../own-item';

/** 欄: the places of items, and the forms that stand there. */
export const placeWords: Readonly<Record<string, readonly FormId[]>> = {
  施策の表: ['measure'],
  指標: ['kpi', 'kpiGrid'],
  施策の評価: ['assessment'],
  関連: ['related'],
  一覧: ['list'],
  個票: ['card'],
};

/** 種類, by its word. */
export const kindWords: ReadonlyMap<string, OwnKind> = new Map(
  Object.entries(ownKinds).map(([kind, word]) => [word, kind as OwnKind]),
);

/** 記入. */
export const requiredWords: Readonly<Record<string, boolean>> = { 必須: true, 任意: false };
/** 集計. */
export const sumWords: Readonly<Record<string, OwnItem['sum']>> = {
  合計: 'total',
  区分別: 'groups',
  しない: 'none',
};
/** What may be summed, and what counted by its values. */
export const summable: readonly OwnKind[] = ['amount', 'number'];
export const countable: readonly OwnKind[] = ['choice', 'mark'];

/** 記入段階: whether a blank is a notice until the planning division closes the workbook. */
export const stageWords: Readonly<Record<string, boolean>> = { 所管課提出から: false, 最終から: true };
/** 公表: whether it is left out. */
export const publicityWords: Readonly<Record<string, boolean>> = { する: false, しない: true };
/** 採用. */
export const adoptedWords: Readonly<Record<string, boolean>> = {
  '○': true,
  〇: true,
  '◯': true,
  '×': false,
  '✕': false,
  '☓': false,
};

export const meaningWords: readonly DirectionMeaning[] = ['終了', '移管', '新規', '増額', '減額'];

/** 年度, seen from the evaluation year. */
export const aheadWords: Readonly<Record<string, YearDeclaration['ahead']>> = {
  前々年度: -2,
  前年度: -1,
  今年度: 0,
  当該年度: 0,
  本年度: 0,
  評価年度: 0,
  次年度: 1,
  翌年度: 1,
  次々年度: 2,
  翌々年度: 2,
};

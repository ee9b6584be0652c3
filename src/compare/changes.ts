import type { BusinessCard, Evaluation } from '../model/evaluation';
import type { Field } from '../model/field';
import { groupLabel, comparableName, measureName } from '../model/names';
import { divisionSince } from '../model/reorganised';
import type { MeasureSince } from './measures';
import type { ProjectPair } from './projects';

/** A project that stands under another 施策, or is of another 部. */
export interface Move {
  readonly pair: ProjectPair;
  readonly what: 'measure' | 'division';
  readonly from: string;
  readonly to: string;
}

/** Where a project has moved since last year. A 部 that an announced reorganisation explains is none. */
export function movesOf(pair: ProjectPair, last: Evaluation, now: Evaluation, since: MeasureSince): Move[] {
  const moves: Move[] = [];
  if (since(pair.last.measure) !== pair.now.measure && !pair.now.unmeasured && !pair.last.unmeasured)
    moves.push({ pair, what: 'measure', from: measureOf(pair.last, last), to: measureOf(pair.now, now) });
  const divisionNow = divisionSince(now.layout);
  const from = divisionsOf(pair.last, divisionNow);
  const to = divisionsOf(pair.now, divisionNow);
  if (from.length > 0 && to.length > 0 && keyOf(from) !== keyOf(to))
    moves.push({ pair, what: 'division', from: from.join('、'), to: to.join('、') });
  return moves;
}

/** `施策1 地場産業の振興`. */
export const measureOf = (card: BusinessCard, evaluation: Evaluation): string =>
  `${groupLabel(card)} ${measureName(evaluation, card.measure) || (card.heading?.name ?? '')}`.trimEnd();

const divisionsOf = ({ department }: BusinessCard, now: ReturnType<typeof divisionSince>): string[] => [
  ...new Set((department.value ?? []).map(now).filter((division) => division !== '')),
];

const keyOf = (divisions: readonly string[]): string => divisions.map(comparableName).sort().join('、');

/** A text that a project's two cards share. */
export interface CopiedText {
  readonly pair: ProjectPair;
  readonly last: Field<string>;
  readonly now: Field<string>;
}

/** Texts that a project's two cards share word for word, but for white space: 取組状況 and 検証. */
export const copiedTexts = (pair: ProjectPair): CopiedText[] =>
  (['progress', 'review'] as const).flatMap((key) => {
    const [last, now] = [pair.last[key], pair.now[key]];
    return isCopied(last, now) ? [{ pair, last, now }] : [];
  });

function isCopied(last: Field<string>, now: Field<string>): boolean {
  if (last.value === null || now.value === null) return false;
  const text = comparableName(now.value);
  return text.length >= shortest && text === comparableName(last.value);
}

/** 特になし and the like are no text that somebody copied. */
const shortest = 10;

/** Whether 次年度方針 is another one than last year's. */
export const isOtherDirection = ({ last, now }: ProjectPair): boolean =>
  last.direction.value !== null &&
  now.direction.value !== null &&
  comparableName(last.direction.value) !== comparableName(now.direction.value);

import type { OwnItem } from '../../layout/own-item';
import type { Context } from '../context';
import { ownValueOf } from '../../rollup/own';
import type { AreaRollup } from '../../rollup/roll-up';
import type { Project } from '../../rollup/project';
import { none } from './columns';

/** Of a choice's or a mark's column, in characters. */
export const choiceWidth = 10;

/** The office's own choices and marks of the card that may be published, each a column of 財務一覧. */
export const choicesOf = ({ review }: Context): readonly OwnItem[] =>
  review.evaluation.layout.own.filter(
    ({ form, kind, internal }) => form === 'card' && (kind === 'choice' || kind === 'mark') && !internal,
  );

/** The text of a project's cell in such a column. */
export const choiceText = ({ card }: Project, item: OwnItem, { year }: Pick<AreaRollup, 'year'>): string =>
  ownValueOf(card, item, year) || none;

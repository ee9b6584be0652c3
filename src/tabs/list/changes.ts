import type { Amount } from '../../layout/kinds';
import { onCard } from '../../layout/own-item';
import { textOf, type Field } from '../../model/field';
import { handFilledColumns, type HandFilledColumn } from '../../layout/list';
import type { Evaluation } from '../../model/evaluation';
import { comparableName, projectName } from '../../model/names';
import { ownFieldOf } from '../../model/own-field';
import type { Pair } from '../../model/pairing';
import type { Review } from '../../model/review';

/** What stands on the list of a project, and what the new list says instead. */
export interface ListChange {
  /** `施策1-2 …`, by the card. */
  readonly project: string;
  /** The column, in the form's words. */
  readonly label: string;
  /** `''` where the list says nothing. */
  readonly before: string;
  readonly after: string;
}

/** What staff see before the list is written: names that are replaced by the cards' names, and rows without a card. */
export interface ListChanges {
  readonly renamed: readonly ListChange[];
  /** Marks on the list, written or left out, and entries in the office's own columns, that the cards' replace. */
  readonly remarked: readonly ListChange[];
  /** Rows without a card: they stay, below their 施策. */
  readonly kept: readonly string[];
  /** Cards that had no row. */
  readonly added: readonly string[];
}

/** `施策1-2 … 「重点事業」の「◎」→「○」`. */
export const changeLine = ({ project, label, before, after }: ListChange): string =>
  `${project} 「${label}」の${before === '' ? '空欄' : `「${before}」`}→「${after}」`;

export function listChanges({ evaluation, pairing }: Review): ListChanges {
  const used = handFilledColumns.filter((column) => evaluation.list?.rows.some((row) => textOf(row[column]) !== ''));
  const replacedIn = (pair: Pair) => [...replacedMarks(pair, used), ...replacedItems(pair, evaluation)];
  return {
    renamed: evaluation.cards.flatMap((card) => {
      const row = pairing.byCard.get(card)?.row;
      const [before, after] = [row ? textOf(row.name) : '', textOf(card.name)];
      return row && before !== after ? [{ project: projectName(card), label: row.name.label, before, after }] : [];
    }),
    remarked: pairing.pairs.flatMap(replacedIn),
    kept: pairing.rowsAlone.map(projectName),
    added: evaluation.list ? pairing.cardsAlone.map(projectName) : [],
  };
}

/**
 * The marks of the list that give way to the card's; also marks that the list left out, in columns that it fills in
 * (`used`).
 */
function replacedMarks({ card, row }: Pair, used: readonly HandFilledColumn[]): ListChange[] {
  return used.flatMap((column) => {
    const [before, after] = [textOf(row[column]).trim(), textOf(card[column]).trim()];
    if (after === '' || comparableName(before) === comparableName(after)) return [];
    return [{ project: projectName(card), label: row[column].label, before, after }];
  });
}

/**
 * The entries in the office's own columns that give way to the card's. What a formula of ours shows was written by
 * nobody.
 */
function replacedItems({ card, row }: Pair, { layout, list, year }: Evaluation): ListChange[] {
  return [...row.own].flatMap(([item, standing]) => {
    const source = onCard(layout.own, item);
    const field = source && ownFieldOf(card, source, year);
    if (!field || (list?.generated && standing.formula)) return [];
    const [before, after] = [wordsOf(standing), wordsOf(field)];
    if (before === '' || after === '' || comparableName(before) === comparableName(after)) return [];
    return [{ project: projectName(card), label: item.label, before, after }];
  });
}

/** A field's value in words; an amount in 千円, whatever the cell's unit. */
function wordsOf(field: Field<unknown>): string {
  const value = field.value as Amount | number | string | null;
  if (typeof value === 'object' && value !== null && 'thousandYen' in value)
    return value.thousandYen.toLocaleString('ja-JP');
  return textOf(field).trim();
}

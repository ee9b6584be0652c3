import { amountRows, cardKeys, singleKeys, type AmountRow, type CardKey, type SingleKey } from '../../layout/card';
import type { Amount, YearColumn } from '../../layout/kinds';
import type { LayoutForms } from '../../layout/layout';
import { unitWords } from '../../layout/vocabulary';
import type { CardField, CardFields, CardYear } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { recordsOf } from '../../model/record';
import type { Cell } from '../../workbook/cell';
import { compact, shownText } from '../sheet/shown';
import { readYearColumn } from './years';

/** The values that a card bears besides those of its labels, be it a form of its own or a row of a table. */
export const numberDeclared = { label: '番号', kind: 'integer', required: true } as const;
export const yearHeading = { label: '財務内容の年度', kind: 'yearColumn', required: true } as const;

/** The items that every card is to bear: an optional one where 様式定義 asks for its value. */
export const neededKeys = (form: LayoutForms['card']): CardKey[] =>
  cardKeys.filter((key) => !form[key].absent && (!form[key].optional || form[key].required));

const singleRecord = recordsOf(singleKeys);
const yearRecord = recordsOf(['heading', 'own', ...amountRows]);

/** A card's values that its labels identify, each of the type that its declaration gives. */
export const singlesOf = (of: <K extends SingleKey>(key: K) => CardField<K>): CardFields<SingleKey> =>
  singleRecord(of) as CardFields<SingleKey>;

/** A year column of a card. */
export const cardYear = (
  heading: CardYear['heading'],
  own: CardYear['own'],
  amount: (key: AmountRow) => Field<Amount>,
): CardYear =>
  yearRecord<CardYear[keyof CardYear]>((key) =>
    key === 'heading' ? heading : key === 'own' ? own : amount(key),
  ) as CardYear;

/** The heading of a year, with the 区分 that stands in a cell of its own. */
export function withKindCell(field: Field<YearColumn>, year: Cell, kind: Cell): Field<YearColumn> {
  const whole = readYearColumn({ ...year, value: `${shownText(year) ?? ''}${shownText(kind) ?? ''}`, format: '' });
  return whole.state === 'read' ? { ...field, value: whole.value } : field;
}

const unitNote = new RegExp(`^[(]?単位[:]?[(]?(?:${unitWords})[)]*$`, 'u');

/** Whether a cell says （単位：千円） and nothing else. */
export const isUnitNote = (cell: Cell): boolean =>
  typeof cell.value === 'string' && cell.value.includes('位') && unitNote.test(compact(cell.value));

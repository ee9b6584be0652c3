import { amountRows, financeRows, yearColumns, type AmountRow, type FinanceRow } from '../../layout/card';
import type { Amount, MoneyUnit, YearColumn } from '../../layout/kinds';
import type { BusinessCard, CardYear } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { moneyFactorOf } from '../../model/money-factor';
import { recordsOf } from '../../model/record';
import type { Area, Place } from '../../workbook/cell';
import { cardYear, isUnitNote, withKindCell, yearHeading } from '../values/card-values';
import { fieldAt, missingField, type Slot } from '../values/fields';
import { amountSlots, columnsOf } from './amount-slots';
import type { LocatedCard } from './card-slots';
import { readOwnItems } from './own-items';
import type { YearHeading } from './year-headings';
import { noContext } from '../values/reading';
import { readYearColumn } from '../values/years';

/** 財務内容 of a card: its unit, and its year columns. */
type CardAmounts = Pick<BusinessCard, 'moneyUnit' | 'years' | 'own'>;

const byRow = recordsOf(amountRows);
const noOwn: CardYear['own'] = new Map();

type Expected = (key: FinanceRow) => Place;

export function readAmounts(card: LocatedCard, expected: Expected): CardAmounts {
  if (financeRows.every((key) => !card.label[key])) return missingAmounts(card, expected);
  const { grid, layout } = card.sheet;
  const form = layout.forms.card;
  const headings = card.headings.length >= yearColumns ? card.headings : null;
  const columns = headings?.map(({ area }) => area) ?? columnsOf(card);
  const moneyUnit = unitOf(card, () => expected('moneyUnit'));
  const moneyFactor = moneyFactorOf({ moneyUnit }, layout);
  const context = { ...noContext, moneyFactor };
  const { own, byYear } = readOwnItems(card, columns, moneyFactor);
  const unitHit = card.label.moneyUnit;
  const labelPlace = unitHit?.place ?? null;
  const headingRow = unitHit?.row ?? rowOfYears(card, columns);
  const slots = byRow((key) => {
    const label = card.label[key];
    return label && amountSlots(card, label.area, columns);
  });
  const amount = (key: AmountRow, index: number): Field<Amount> => {
    const slot = slots[key]?.[index];
    const label = card.label[key];
    if (!slot || !label) return missingField(form[key], expected(key));
    return fieldAt(grid, slot, form[key], label.place, context);
  };
  return {
    moneyUnit,
    own,
    years: columns.map(({ left }, index) =>
      cardYear(
        headings?.[index]
          ? headingField(card, headings[index], labelPlace)
          : columnHeading(card, { row: headingRow, column: left }, labelPlace),
        byYear[index] ?? noOwn,
        (key) => amount(key, index),
      ),
    ),
  };
}

function missingAmounts(card: LocatedCard, expected: Expected): CardAmounts {
  const form = card.sheet.layout.forms.card;
  const year = () =>
    cardYear(missingField(yearHeading, expected('moneyUnit')), noOwn, (key) => missingField(form[key], expected(key)));
  return {
    moneyUnit: missingField(form.moneyUnit, expected('moneyUnit')),
    own: readOwnItems(card, [], 1).own,
    years: Array.from({ length: yearColumns }, year),
  };
}

const firstAmountRow = ({ label }: LocatedCard): number =>
  Math.min(...amountRows.flatMap((key) => label[key]?.row ?? []));

/** Where the label 財務内容 is missing: the nearest row above the amounts that bears a year, else the one above them. */
function rowOfYears(card: LocatedCard, columns: readonly Area[]): number {
  const { grid } = card.sheet;
  const last = firstAmountRow(card) - 1;
  for (let row = last; row >= (card.hits[0]?.row ?? 0); row -= 1) {
    const cells = columns.map(({ left }) => grid.at(row, left));
    if (cells.some((cell) => cell !== null && readYearColumn(cell).state === 'read')) return row;
  }
  return Math.max(0, last);
}

/** A heading whose year can be read, with the 区分 below it. */
function headingField({ sheet }: LocatedCard, { year, kind }: YearHeading, labelPlace: Place | null) {
  const field = fieldAt(sheet.grid, year, yearHeading, labelPlace);
  return kind ? withKindCell(field, year, kind) : field;
}

/** A year's heading; where it names a year alone, its kind may stand in the cell below it, above the amounts. */
function columnHeading(card: LocatedCard, slot: Slot, labelPlace: Field<unknown>['place'] | null): Field<YearColumn> {
  const { grid } = card.sheet;
  const field = fieldAt(grid, slot, yearHeading, labelPlace);
  if (field.value?.kind !== '') return field;
  const row = grid.extent(slot.row, slot.column).bottom + 1;
  const year = grid.at(slot.row, slot.column);
  const kind = row < firstAmountRow(card) ? grid.at(row, slot.column) : null;
  return year && kind ? withKindCell(field, year, kind) : field;
}

/** 財務内容's unit: in its label, else in a cell of the card that says 単位(千円); 千円 where none says. */
function unitOf(card: LocatedCard, expected: () => Field<unknown>['place']): Field<MoneyUnit> {
  const hit = card.label.moneyUnit;
  const declared = card.sheet.layout.forms.card.moneyUnit;
  if (!hit) return missingField(declared, expected());
  const { grid } = card.sheet;
  const { place } = hit;
  const own = fieldAt(grid, hit, declared, place);
  if (own.state === 'read') return own;
  const last = card.hits.at(-1)?.area.bottom ?? hit.row;
  for (let row = Math.max(0, hit.row - 1); row <= last; row += 1) {
    const note = grid
      .row(row)
      .find((cell) => cell.column >= card.from && cell.column <= card.edge + 1 && isUnitNote(cell));
    if (note) return { ...fieldAt(grid, note, declared, place), place };
  }
  return own;
}

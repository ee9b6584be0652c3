import type { cardForm, SingleKey } from '../../layout/card';
import type { ValueKind, ValueKinds } from '../../layout/kinds';
import { ownValueKinds, type OwnItem } from '../../layout/own-item';
import { isRelisted } from '../../layout/vocabulary';
import type { BusinessCard, CardField, MeasureHeading } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { cardYear, numberDeclared, singlesOf } from '../values/card-values';
import { fieldAt, missingField, type Declared } from '../values/fields';
import { noContext } from '../values/reading';
import { slotIn } from '../values/slot-in';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';
import { moneyFactors } from './money-factors';
import { bareYear } from './row-year';

/** Where a row's card belongs, which the row alone does not tell. */
export interface RowContext {
  readonly measure: number | null;
  readonly heading: MeasureHeading | null;
}

/** Reads a table's cards, each from its row. */
export function rowReader(table: CardTable): (row: number, context: RowContext) => BusinessCard {
  const { sheet, columns, alone, groups, unit, headings } = table;
  const factorOf = moneyFactors(table);
  const { grid, layout } = sheet;
  const form = layout.forms.card;
  const ownItems = layout.own.filter(({ form: place, kind }) => place === 'card' && kind !== 'ignored');
  const yearly = new Set(groups.flatMap(({ own }) => [...own.keys()]));
  const nowhere = grid.place(headings.labels, columns[0]?.column.area.left ?? 0);
  const numbers = columns.find(({ tells }) => tells === 'number');
  const left = columns[0]?.column.area.left ?? 0;
  const right = columns.at(-1)?.column.area.right ?? left;

  function valueIn<K extends ValueKind>(
    column: ColumnMeaning | undefined,
    declared: Declared<K>,
    row: number,
  ): Field<ValueKinds[K]> {
    if (!column) return missingField(declared, nowhere);
    const { name } = column;
    const context = { ...noContext, moneyFactor: factorOf(column) };
    const label = grid.place(name.cell.row, name.cell.column);
    return fieldAt(grid, slotIn(grid, row, column.column.area), declared, label, context);
  }

  const ownValue = (item: OwnItem, column: ColumnMeaning | undefined, row: number): Field<unknown> => {
    const { label, required } = item;
    const field = valueIn(column, { label, kind: ownValueKinds[item.kind] ?? 'text', required }, row);
    const year = item.kind === 'year' && field.state === 'unreadable' ? bareYear(textOf(field)) : null;
    return year === null ? field : { ...field, state: 'read', value: year };
  };

  const numberOf = (row: number): BusinessCard['number'] =>
    numbers
      ? fieldAt(grid, slotIn(grid, row, numbers.column.area), numberDeclared, null)
      : missingField(numberDeclared, grid.place(row, left));

  return (row, { measure, heading }) => {
    const single = <K extends SingleKey>(key: K): CardField<K> => {
      const declared: Declared<(typeof cardForm)[K]['kind']> = form[key];
      return valueIn(alone.get(key), declared, row);
    };
    const singles = singlesOf(single);
    return {
      moneyUnit: unit,
      own: new Map(
        ownItems.flatMap((item) => (yearly.has(item) ? [] : [[item, ownValue(item, alone.get(item), row)] as const])),
      ),
      years: groups.map(({ headingOf, amounts, own }) =>
        cardYear(
          headingOf(row),
          new Map(
            [...own].map(([item, column]) => [
              item,
              valueIn(column, { label: item.label, kind: 'amount', required: item.required }, row),
            ]),
          ),
          (key) => valueIn(amounts.get(key), form[key], row),
        ),
      ),
      measure,
      heading,
      number: numberOf(row),
      relisted: isRelisted(textOf(singles.name)),
      area: { top: row, left, bottom: row, right },
      ...singles, // last, as in readCard (cards/cards.ts)
    };
  };
}

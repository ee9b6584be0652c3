import { isCellError } from '../../../src/workbook/cell';
import { fullAddress, readAddress } from '../../engine/address';
import { ExcelError, invalidArgument, itemNotFound } from '../../engine/errors';
import { parseFormula } from '../../engine/formula/parse';
import type { DefinedName } from '../../engine/names';
import type { Sheet } from '../../engine/sheet';
import { sameName, sheetPrefix } from '../../engine/sheet-name';
import { columnLetters } from '../../../src/workbook/address';
import type { Workbook } from '../../engine/workbook';
import { asBoolean, asText, isItem, optional, type RangeTarget } from '../arguments';
import {
  comparedWithFiles,
  documented,
  item,
  method,
  object,
  property,
  unsure,
  type Item,
  type ObjectType,
} from '../member';
import { rangeType } from './range';
import { sheetType } from './worksheet';

interface Scoped {
  readonly workbook: Workbook;
  /** null: names of the workbook. */
  readonly sheet: Sheet | null;
}

interface Named extends Scoped {
  readonly name: DefinedName;
}

const list = ({ workbook, sheet }: Scoped): DefinedName[] => (sheet ?? workbook).names;
const find = (scope: Scoped, key: unknown): Named | null => {
  const name = list(scope).find((candidate) => sameName(candidate.name, asText(key)));
  return name ? { ...scope, name } : null;
};

function formulaFor(reference: unknown): string {
  if (!isItem(reference)) {
    const text = asText(reference);
    if (!parseFormula(text)) throw invalidArgument(`The formula is invalid. (${text})`);
    return text;
  }
  const { sheet, area } = reference.target as RangeTarget;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const [from, to] = [corner(area.top, area.left), corner(area.bottom, area.right)];
  return `=${sheetPrefix(sheet.name)}!${from === to ? from : `${from}:${to}`}`;
}

function add(scope: Scoped, name: string, reference: unknown, comment: unknown): Named {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255 || readAddress(name))
    throw invalidArgument(`The name is invalid. (${name})`);
  if (find(scope, name)) throw new ExcelError('ItemAlreadyExists', `The name exists already. (${name})`);
  const added = { name, formula: formulaFor(reference), visible: true, comment: optional(comment, asText, '') };
  list(scope).push(added);
  scope.workbook.calculator.touchName(name);
  return { ...scope, name: added };
}

function rangeOf({ workbook, name }: Named): RangeTarget | null {
  const address = readAddress(name.formula.slice(1));
  const sheet = address?.sheet ? workbook.findSheet(address.sheet) : null;
  return address && sheet && { sheet, area: address.area };
}

const valueOf = ({ workbook, sheet, name }: Named) =>
  workbook.calculator.evaluate(name.formula, sheet ?? workbook.active);

function typeOf(named: Named): string {
  if (rangeOf(named)) return 'Range';
  const value = valueOf(named);
  if (isCellError(value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number' | 'boolean' | 'string'];
}

export const nameType: ObjectType<Named> = {
  name: 'NamedItem',
  identity: { key: '_Id', of: ({ name }) => name.name },
  members: {
    name: property(documented('names', 'as given'), { get: ({ name }) => name.name }),
    formula: property(documented('names', 'with the leading ='), {
      get: ({ name }) => name.formula,
      set: ({ name, workbook }, value) => {
        name.formula = formulaFor(value);
        workbook.calculator.touchName(name.name);
      },
    }),
    value: property(documented('names', 'the address of a range with its sheet, else what the formula gives'), {
      get: (named) => {
        const range = rangeOf(named);
        const value = range ? fullAddress(range.sheet.name, range.area) : valueOf(named);
        return isCellError(value) ? value.error : value;
      },
    }),
    type: property(documented('names', 'Range, String, Double, Boolean or Error'), { get: typeOf }),
    scope: property(documented('names', 'Workbook or Worksheet'), {
      get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    }),
    comment: property(documented('names', 'as given'), {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value);
      },
    }),
    visible: property(
      unsure(
        'names',
        'a hidden name is found, read and listed as any other',
        comparedWithFiles('leaves the same contents, marks and merged areas'),
      ),
      {
        get: ({ name }) => name.visible,
        set: ({ name }, value) => {
          name.visible = asBoolean(value);
        },
      },
    ),
    worksheet: object(
      documented('names', 'its sheet; ItemNotFound for a name of the workbook'),
      () => sheetType,
      ({ sheet, name }) => {
        if (!sheet) throw itemNotFound(name.name);
        return sheet;
      },
    ),
    getRange: object(
      documented('names', 'ItemNotFound where it is no range'),
      () => rangeType,
      (named) => {
        const range = rangeOf(named);
        if (!range) throw itemNotFound(named.name.name);
        return range;
      },
    ),
    getRangeOrNullObject: object(documented('names', 'null where it is no range'), () => rangeType, rangeOf),
    delete: method(documented('names', 'formulas that use it say #NAME?'), (named) => {
      const names = list(named);
      names.splice(names.indexOf(named.name), 1);
      named.workbook.calculator.touchName(named.name.name);
    }),
  },
};

export const namesType: ObjectType<Scoped> = {
  name: 'NamedItemCollection',
  items: {
    ...documented('names', 'names of one scope, hidden ones too'),
    all: (scope): Item[] => list(scope).map((name) => item(nameType, { ...scope, name })),
    find: (scope, key) => {
      const named = find(scope, key);
      return named && item(nameType, named);
    },
  },
  members: {
    add: object(
      documented('names', 'a range, or a formula with ='),
      () => nameType,
      (scope, [name, reference, comment]) => add(scope, asText(name), reference, comment),
    ),
    addFormulaLocal: object(
      unsure('names', 'as add: Japanese has the same function names'),
      () => nameType,
      (scope, [name, formula, comment]) => add(scope, asText(name), formula, comment),
    ),
    getItemOrNullObject: object(
      documented('names', 'in any case of letters; null where there is none'),
      () => nameType,
      (scope, [key]) => find(scope, key),
    ),
    getCount: method(documented('names', 'hidden ones too'), (scope) => list(scope).length),
  },
};

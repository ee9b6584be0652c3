import { fullAddress } from '../../engine/address';
import { ExcelError } from '../../engine/errors';
import { diagonals, edges, type Line, type LinePlace, type Style } from '../../engine/style';
import type { Sheet } from '../../engine/sheet';
import { matrixFor } from '../../engine/write';
import { asRecord, type RangeTarget } from '../arguments';
import { documented, method, type Member } from '../member';
import { setBands, type BandKind } from './bands';
import { linkAt, setLink } from './hyperlink';
import { patchOf } from './range-format';
import { grid } from './range-values';
import { common, type Region } from './region';
import {
  alignmentFields,
  asColor,
  fieldOf,
  fillField,
  fontFields,
  protectionFields,
  type StyleField,
} from './style-fields';

type Json = Readonly<Record<string, unknown>>;
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** What was asked for with `true`, lines apart. */
function formatOf(read: (field: StyleField) => unknown, asked: Json): Json {
  const pick = (of: Readonly<Record<string, StyleField>>, wanted: Json) =>
    Object.fromEntries(
      Object.entries(of)
        .filter(([name]) => wanted[name] === true)
        .map(([name, field]) => [name, read(field)]),
    );
  return {
    ...pick(alignmentFields, asked),
    ...(asked['font'] ? { font: pick(fontFields, record(asked['font'])) } : {}),
    ...(asked['fill'] ? { fill: pick({ color: fillField }, record(asked['fill'])) } : {}),
    ...(asked['protection'] ? { protection: pick(protectionFields, { locked: true, formulaHidden: true }) } : {}),
  };
}

/** Null where the characters of the cell differ. */
function cellFormat(sheet: Sheet, row: number, column: number, asked: Json): Json {
  const [first = null, ...others] = sheet.stylesAt(row, column);
  const read = (field: StyleField) => {
    const value = fieldOf(first, field);
    return others.every((style) => fieldOf(style, field) === value) ? value : null;
  };
  return {
    ...formatOf(read, asked),
    ...(asked['borders'] ? { borders: bordersOf(first, record(asked['borders'])) } : {}),
  };
}

/** What the cells of a row or column have in common; null where they differ. */
function bandFormat(region: Region, asked: Json): Json {
  if (asked['borders'])
    throw new ExcelError('NotImplemented', 'The lines of whole rows and columns are not known here.');
  return formatOf((field) => common(region, (style) => fieldOf(style, field)), asked);
}

/** The lines of all four edges, and diagonals that are drawn; Excel gives the others too, and inner ones, always None for a cell. */
function bordersOf(style: Style | null, asked: Json): Json {
  const none = { style: 'None', weight: 'Thin', color: '#000000' };
  const line = (edge: LinePlace) =>
    Object.fromEntries(Object.entries(style?.[edge] ?? none).filter(([key]) => asked[key] === true));
  const drawn = diagonals.filter((diagonal) => style?.[diagonal]);
  return Object.fromEntries([...edges, ...drawn].map((edge) => [edge, line(edge)]));
}

function linesOf(borders: Json): Partial<Record<LinePlace, Line | undefined>> {
  const given = [...edges, ...diagonals].filter((edge) => borders[edge]);
  return Object.fromEntries(
    given.map((edge) => {
      const { style = 'Continuous', weight = 'Thin', color = '#000000' } = record(borders[edge]);
      return [
        edge,
        style === 'None' ? undefined : { style: String(style), weight: String(weight), color: asColor(color) },
      ];
    }),
  );
}

function band(name: string, kind: BandKind): readonly [string, Member<RangeTarget>][] {
  const sizeName = kind === 'rows' ? 'rowHeight' : 'columnWidth';
  const hiddenName = kind === 'rows' ? 'rowHidden' : 'columnHidden';
  const bandsOf = ({ area }: RangeTarget) =>
    kind === 'rows'
      ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
          ...area,
          top: area.top + i,
          bottom: area.top + i,
        }))
      : Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
          ...area,
          left: area.left + i,
          right: area.left + i,
        }));
  return [
    [
      `get${name}Properties`,
      method(
        documented(
          'band properties',
          'one object a row or column, with what was asked for; null where its cells differ',
        ),
        (range, [asked]) =>
          bandsOf(range).map((area) => {
            const index = kind === 'rows' ? area.top : area.left;
            const { size, hidden } = range.sheet.band(kind, index);
            const standard = kind === 'rows' ? range.sheet.standardHeight : range.sheet.standardWidth;
            const wanted = asRecord(asked);
            const askedFormat = record(wanted['format']);
            const ownSize = askedFormat[sizeName] === true ? { [sizeName]: size ?? standard } : {};
            const format = wanted['format']
              ? { format: { ...bandFormat({ sheet: range.sheet, areas: [area] }, askedFormat), ...ownSize } }
              : {};
            const address = wanted['address'] === true ? { address: fullAddress(range.sheet.name, area) } : {};
            return { ...address, ...format, ...(wanted[hiddenName] === true ? { [hiddenName]: hidden } : {}) };
          }),
      ),
    ],
    [
      `set${name}Properties`,
      method(documented('band properties', 'one object a row or column'), (range, [given]) => {
        for (const [i, area] of bandsOf(range).entries()) {
          const properties = record((given as unknown[])[i]);
          const region = { sheet: range.sheet, areas: [area] };
          const size = record(properties['format'])[sizeName];
          if (typeof size === 'number') setBands(region, kind, { size });
          if (typeof properties[hiddenName] === 'boolean') setBands(region, kind, { hidden: properties[hiddenName] });
        }
      }),
    ],
  ];
}

export const cellPropertyMembers: Readonly<Record<string, Member<RangeTarget>>> = {
  getCellProperties: method(
    documented('cell properties', 'an object a cell, with what was asked for'),
    (range, [asked]) => {
      const wanted = asRecord(asked);
      return grid(range, (_, row, column) => ({
        ...(wanted['address'] === true
          ? { address: fullAddress(range.sheet.name, { top: row, left: column, bottom: row, right: column }) }
          : {}),
        ...(wanted['hyperlink'] === true ? { hyperlink: linkAt(range.sheet, row, column) } : {}),
        ...(wanted['format'] ? { format: cellFormat(range.sheet, row, column, record(wanted['format'])) } : {}),
      }));
    },
  ),
  setCellProperties: method(
    documented('cell properties', 'formats and links cell by cell; borders as given, whole lines'),
    (range, [given], { workbook }) => {
      const { sheet, area } = range;
      const cells = matrixFor(area, given);
      sheet.checkWritable(area);
      sheet.restyle(area, (row, column) => {
        const format = record(record(cells[row - area.top]?.[column - area.left])['format']);
        return { ...patchOf(format), ...linesOf(record(format['borders'])) };
      });
      for (const [i, row] of cells.entries()) {
        for (const [j, cell] of row.entries()) {
          const link = record(cell)['hyperlink'];
          if (link) setLink(workbook, sheet, area.top + i, area.left + j, link);
        }
      }
      workbook.emit({ type: 'formatted', sheet, area });
    },
  ),
  ...Object.fromEntries([...band('Row', 'rows'), ...band('Column', 'columns')]),
};

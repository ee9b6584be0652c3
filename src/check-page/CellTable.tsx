import { useLayoutEffect, useMemo, useRef } from 'react';
import { columnLetters } from '../workbook/address';
import type { Place } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import { around, type ShownCell } from './around';

interface Props {
  readonly label: string;
  readonly sheet: SheetSnapshot;
  readonly place: Place;
}

/** A cell with the rows and columns around it, to be looked at. */
export function CellTable({ label, sheet, place }: Props) {
  const { columns, rows } = useMemo(() => around(sheet, place), [sheet, place]);
  const scroll = useRef<HTMLDivElement>(null);
  const wanted = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    const [area, cell] = [scroll.current, wanted.current];
    if (!area || !cell) return;
    area.scrollTop = cell.offsetTop - Math.max(0, area.clientHeight - cell.offsetHeight) / 2;
    area.scrollLeft = cell.offsetLeft - Math.max(0, area.clientWidth - cell.offsetWidth) / 2;
  }, [sheet, place]);
  const seen = (cell: ShownCell) => (
    <td
      key={cell.column}
      ref={cell.isWanted ? wanted : null}
      rowSpan={cell.rows}
      colSpan={cell.columns}
      className={classOf(cell)}
      {...(cell.isWanted ? { 'aria-current': 'true' as const } : {})}
    >
      <div className="cells-text">{cell.text}</div>
    </td>
  );
  return (
    <div ref={scroll} className="cells-scroll" tabIndex={0} role="region" aria-label={label}>
      <table lang="ja" className="cells-table">
        <thead>
          <tr>
            <td className="cells-corner" />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map(seen)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ isWanted, isNumber }: ShownCell): string {
  return ['cells-cell', ...(isNumber ? ['cells-number'] : []), ...(isWanted ? ['cells-wanted'] : [])].join(' ');
}

import type { Area } from '../../../workbook/cell';
import type { Parts } from '../package';
import { readArea } from '../read-area';
import { readRelationships } from '../relationships';
import type { WorkbookPart } from '../workbook-part';
import { attribute } from '../xml-tree';

/** Where a table stands. */
export interface TableArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The tables of a workbook by their names, in lower case. */
export function tableAreas(parts: Parts, { sheets }: WorkbookPart): ReadonlyMap<string, TableArea> {
  const tables = sheets.flatMap(({ name: sheet, part }) =>
    readRelationships(parts, part).flatMap(({ type, target }) => {
      const root = type === 'table' ? parts.tree(target)?.root : undefined;
      const area = root && readArea(attribute(root, 'ref') ?? '');
      return area ? [[(attribute(root, 'displayName') ?? '').toLowerCase(), { sheet, area }] as const] : [];
    }),
  );
  return new Map(tables);
}

import { selectionColumns } from '../../model/selection-sheet';

/** Columns left of the amounts. */
export const leadColumns = [
  { key: 'order', heading: '順', width: 5 },
  { key: 'measure', heading: '施策', width: 7 },
  { key: 'number', heading: '番号', width: 5 },
  { key: 'name', heading: selectionColumns.name, width: 31 },
  { key: 'direction', heading: '次年度\n方針', width: 8 },
  { key: 'department', heading: '担当部・課', width: 20 },
] as const;
export type LeadColumn = (typeof leadColumns)[number]['key'];

/** Columns right of the amounts: 預託金 is not printed; the total without deposits looks at it. */
export const noteColumn = { heading: selectionColumns.note, width: 18 } as const;
export const depositColumn = { heading: '預託金', width: 8 } as const;

/** 順, 施策, 番号 and 事務事業名 stay in sight, and stand on every page. */
export const frozenColumns = 4;

import type { ListData, ListGroupData, ListRowData } from '../evaluation-data';
import type { Layout } from '../layout';
import { writeDepartment } from './departments';
import { form, item, moveItem } from './item';
import type { Form, Item } from './item';
import { measureHeading } from './measure-heading';
import { writeSdgTargets } from './sdg-targets';

const columns = [
  ['number', '番号'],
  ['logicModel', 'ロジックモデル'],
  ['priority', '重点事業'],
  ['populationGoals', '人口減少対策※'],
  ['sdgTargets', 'SDGsターゲット'],
  ['name', '事務事業名'],
  ['direction', '次年度方針'],
  ['department', '担当部・課'],
] as const;
const width = columns.length;

/** Section 5: the business list, a heading row a measure, and its legend. */
export function listSection(list: ListData, layout: Layout): Form {
  const items = [
    item('section/5', 'section', [0, 0], '5 事務事業一覧'),
    ...columns.map(([key, label], at) => item(`list/label/${key}`, 'label', [2, at], label)),
  ];
  let row = 3;
  for (const group of list.groups) {
    items.push(...groupItems(group, layout).map((moved) => moveItem(moved, row, 0)));
    row += 1 + group.rows.length;
  }
  if (list.note !== null) items.push(item('list/note', 'note', [row + 1, 0, 1, width], list.note));
  list.legend.forEach((line, at) => {
    items.push(item(`list/legend/${String(at + 1)}`, 'note', [row + 2 + at, 0, 1, width], line));
  });
  return form(items);
}

function groupItems(group: ListGroupData, layout: Layout): Item[] {
  const { measure, name } = group;
  const key = `list/heading/${String(measure)}`;
  const heading = measureHeading(
    {
      key,
      look: 'heading',
      measure,
      name,
      cells: 'one-cell',
      whole: [0, 0, 1, width],
      parts: [
        [0, 0],
        [0, 1, 1, width - 1],
      ],
    },
    layout,
  );
  return [
    ...heading,
    ...group.rows.flatMap((row, at) => rowItems(row, `${String(measure)}-${String(at + 1)}`, at + 1, layout)),
  ];
}

function rowItems(row: ListRowData, id: string, at: number, layout: Layout): Item[] {
  const contents = {
    ...row,
    sdgTargets: writeSdgTargets(row.sdgTargets, layout.sdgTargets),
    department: writeDepartment(row.department, layout.departments),
  };
  return columns.map(([key], column) => {
    const look = key === 'name' || key === 'department' ? 'text' : 'center';
    return item(`list/${id}/${key}`, look, [at, column], contents[key]);
  });
}

import { keysOf } from '../../layout/kinds';
import { listForm } from '../../layout/list';
import { ownItemName } from '../../layout/own-item';
import type { Evaluation, ListRow } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { groupLabel, measureName } from '../../model/names';
import { html, nothing, paragraphs, type Html } from './html';
import { heading3, publicItems, type Section } from './section';
import { shown } from './shown';
import { table, type Column } from './table';

/** Section 5: a table a 施策, as the list is printed. */
export function listSection(evaluation: Evaluation): Section | null {
  const { list, layout } = evaluation;
  if (!list || list.rows.length === 0) return null;
  const groups = [...groupBy(list.rows, ({ measure }) => measure)].map(([measure, rows], at) => ({
    id: `list-${String(at + 1)}`,
    title: `${rows[0] ? groupLabel(rows[0]) : ''} ${measureName(evaluation, measure)}`.trim(),
    rows,
  }));
  const title = layout.titles.list.label;
  const columns = columnsOf(evaluation);
  return {
    id: 'list',
    title: `5 ${title}`,
    body: html`${groups.map(
      (group) => html`${heading3(group)} ${table(`${title} ${group.title}`, columns, group.rows)}`,
    )}
    ${footOf(evaluation)}`,
    parts: groups,
  };
}

function columnsOf({ list, layout }: Evaluation): Column<ListRow>[] {
  const labels = publicItems(layout, 'list');
  const rows = list?.rows ?? [];
  const builtIn = keysOf(listForm).flatMap((key): Column<ListRow>[] => {
    const heading = labels.get(key);
    // A column that no row has is none of this list's.
    if (heading === undefined || rows.every((row) => row[key].state === 'missing')) return [];
    return [{ heading, value: (row) => shown(row[key]), isName: key === 'name' }];
  });
  const own = [...new Set(rows.flatMap((row) => [...row.own.keys()]))].filter(({ internal }) => !internal);
  return [
    ...builtIn,
    ...own.map((item): Column<ListRow> => ({
      heading: ownItemName(item),
      value: ({ own: values }) => {
        const field = values.get(item);
        return field ? shown(field) : html``;
      },
    })),
  ];
}

/** The note and the 基本目標 below the list. */
function footOf({ list }: Evaluation): Html {
  if (!list) return nothing;
  const note = list.note ? paragraphs(textOf(list.note)) : nothing;
  const legend = list.legend.map(({ text }) => html`<li>${text}</li>`);
  return html`${note}${
    legend.length === 0
      ? nothing
      : html`<ul class="legend">
          ${legend}
        </ul>`
  }`;
}

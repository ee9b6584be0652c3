import { readSheet, type ReadSheet } from '../sheet/sheet';

/**
 * The parts of a sheet that KPIs are read from. Where 年度 and 最終目標 stand twice in a row, KPIs stand side by side, and
 * each is read from the columns behind the last label of the one before; elsewhere there is one part, the whole sheet.
 */
export function kpiLanes(sheet: ReadSheet): ReadSheet[] {
  const starts = new Set<number>();
  const hits = sheet.labels.of('kpiGrid');
  hits.forEach(({ name, row }, index) => {
    const before = hits[index - 1];
    if (name !== 'years' || before?.row !== row) return;
    const finals = hits.filter((hit) => hit.row === row && hit.name === 'final').length;
    if (finals > 1) starts.add(before.area.right + 1);
  });
  if (starts.size === 0) return [sheet];
  const froms = [0, ...[...starts].sort((a, b) => a - b)];
  const { sheet: whole } = sheet.grid;
  return froms.map((from, index) => {
    const to = froms[index + 1] ?? Number.MAX_SAFE_INTEGER;
    const cells = whole.cells.filter(({ column }) => column >= from && column < to);
    return readSheet(
      { ...whole, cells, merges: whole.merges.filter(({ left }) => left >= from && left < to) },
      sheet.layout,
    );
  });
}

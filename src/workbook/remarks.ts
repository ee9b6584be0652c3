/** What hosts say alike of what they wrote. */

/** A table that an earlier version made, and that staff's formulas name. */
export const tableStays = (tab: string, table: string): string =>
  `「${tab}」のテーブル「${table}」は、ほかの数式が使っているため、テーブルのまま残しました。`;

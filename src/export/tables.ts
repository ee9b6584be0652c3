import type { Row, Table } from './columns';
import { exported, type Exported, type Source } from './exported';
import { amountRecords, amounts } from './tables/amounts';
import { attributeRows, attributes } from './tables/attributes';
import { findingRows, findings } from './tables/findings';
import { kpiRecords, kpis } from './tables/kpis';
import { projectRows, projects } from './tables/projects';

export const tableNames = [projects, amounts, attributes, kpis, findings].map(({ name }) => name);

/** The open data of some workbooks: all that is told of a row stands in it, and one table holds all workbooks. */
export function tablesOf(sources: readonly Source[]): Table[] {
  const all = exported(sources);
  const rows = (of: (one: Exported) => readonly Row[]): readonly Row[] => all.flatMap(of);
  return [
    { ...projects, rows: rows(projectRows) },
    { ...amounts, rows: rows(amountRecords) },
    { ...attributes, rows: rows(attributeRows) },
    { ...kpis, rows: rows(kpiRecords) },
    { ...findings, rows: rows(findingRows) },
  ];
}

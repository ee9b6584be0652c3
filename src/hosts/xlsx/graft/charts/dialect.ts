import type { Dialect } from '../dialect';

/** The namespaces of drawings and charts. */
export interface DrawingDialect {
  readonly drawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

/** Those that go with a workbook's spelling of the standard, Transitional or Strict. */
export function drawingDialect({ relationships }: Dialect): DrawingDialect {
  const isStrict = relationships.startsWith('http://purl.oclc.org/');
  const base = isStrict ? 'http://purl.oclc.org/ooxml/drawingml' : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    drawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
    relationships,
  };
}

/** Elements whose text is a formula: in sheets, tables, names, charts (`sqref` of what is filtered out, `nf` of headings), extensions and form controls. */
export const formulaElements = new Set([
  'f',
  'nf',
  'formula',
  'formula1',
  'formula2',
  'sqref',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'FmlaLink',
  'FmlaRange',
  'FmlaTxbx',
  'FmlaGroup',
  'FmlaPict',
]);
/** Attributes that are formulas: of links, shapes and form controls. */
export const formulaAttributes = new Set([
  'location',
  'textlink',
  'fmlaLink',
  'fmlaRange',
  'fmlaTxbx',
  'fmlaGroup',
  'linkedCell',
  'listFillRange',
]);
/** Elements that name a sheet of this workbook in an attribute, unless `r:id` says that it is another's. */
export const sheetElements = new Set(['worksheetSource', 'rangeSet', 'dataRef']);

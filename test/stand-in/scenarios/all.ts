import { bands, bandProperties, borders, cellProperties, conditionalFormats, format, links } from './looks';
import { clear, copy, merges, protection, rows, validation } from './edits';
import { events } from './events';
import { autoFilter, charts, freezePanes, pageBreaks, pageLayout, tables } from './fittings';
import { addresses, areas, navigation, references, selection, usedRange } from './places';
import type { Scenario } from './scenario';
import { application, customProperties, names, renaming, sheets, thePage, workbookItself } from './sheets';
import { bigArrays, formulas, numberFormats, values } from './values';

/** Scenarios by the names that rows of the table cite. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  values,
  formulas,
  'number formats': numberFormats,
  'big arrays': bigArrays,
  addresses,
  navigation,
  'used range': usedRange,
  areas,
  references,
  selection,
  format,
  borders,
  'cell properties': cellProperties,
  'conditional formats': conditionalFormats,
  bands,
  'band properties': bandProperties,
  links,
  merges,
  clear,
  copy,
  rows,
  validation,
  protection,
  sheets,
  renaming,
  names,
  'custom properties': customProperties,
  workbook: workbookItself,
  application,
  events,
  'freeze panes': freezePanes,
  'page layout': pageLayout,
  'page breaks': pageBreaks,
  tables,
  'auto filter': autoFilter,
  charts,
  'the page': thePage,
};

import type { Fact, ObjectType } from './member';
import { applicationType, createdType } from './members/application';
import { autoFilterType } from './members/auto-filter';
import { bordersType, borderType } from './members/borders';
import { chartAxesType, chartAxisType, axisTitleType } from './members/chart-axes';
import { seriesCollectionType, seriesFillType, seriesFormatType, seriesType } from './members/chart-series';
import {
  chartAreaFormatType,
  chartFontType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
} from './members/chart-texts';
import { chartsType, chartType } from './members/charts';
import { customPropertiesType, customPropertyType } from './members/custom-properties';
import { conditionalFormatsType } from './members/conditional-formats';
import { dataValidationType } from './members/data-validation';
import { freezePanesType } from './members/freeze-panes';
import { namesType, nameType } from './members/names';
import { pageBreaksType, pageBreakType } from './members/page-breaks';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './members/page-layout';
import { protectionType } from './members/protection';
import { rangeType } from './members/range';
import { rangeAreasType, rangeCollectionType } from './members/range-areas';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './members/range-format';
import { serviceType } from './members/service';
import { tablesType, tableType } from './members/tables';
import { workbookProtectionType, workbookType } from './members/workbook';
import { sheetType } from './members/worksheet';
import { sheetsType } from './members/worksheets';

/** Every class that the stand-in knows. */
const types: readonly ObjectType<never>[] = [
  workbookType,
  workbookProtectionType,
  applicationType,
  createdType,
  sheetsType,
  sheetType,
  protectionType,
  namesType,
  nameType,
  customPropertiesType,
  customPropertyType,
  freezePanesType,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  pageBreaksType,
  pageBreakType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  formatProtectionType,
  bordersType,
  borderType,
  conditionalFormatsType,
  dataValidationType,
  autoFilterType,
  tablesType,
  tableType,
  chartsType,
  chartType,
  chartTitleType,
  chartTitleFormatType,
  chartAreaFormatType,
  chartFontType,
  chartLegendType,
  chartAxesType,
  chartAxisType,
  axisTitleType,
  seriesCollectionType,
  seriesType,
  seriesFormatType,
  seriesFillType,
  serviceType,
];

/** A row of the table: a member that the stand-in knows, what it does and how we know. */
export interface Row extends Fact {
  /** `Range.values`; `WorksheetCollection.items` for the items of a collection and its indexer. */
  readonly member: string;
}

/** THE table: every member of the API that the stand-in implements. */
export const api: readonly Row[] = types.flatMap(({ name, members, items }) =>
  Object.entries({ ...members, ...(items ? { items } : {}) }).map(
    ([key, { behaviour, source, scenario, besides }]) => ({
      member: `${name}.${key}`,
      behaviour,
      source,
      scenario,
      ...(besides && { besides }),
    }),
  ),
);

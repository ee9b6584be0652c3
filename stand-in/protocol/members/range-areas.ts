import { height, spansColumns, spansRows, width } from '../../engine/area';
import { clearCells, clearings } from '../../engine/clear';
import { asChoice, asNumber, optional, type RangeTarget } from '../arguments';
import { documented, item, library, method, object, property, run, type ObjectType } from '../member';
import { dataValidationType } from './data-validation';
import { rangeType } from './range';
import { rangeFormatType } from './range-format';
import { regionAddress, type Region } from './region';
import { sheetType } from './worksheet';

const ranges = ({ sheet, areas }: Region): RangeTarget[] => areas.map((area) => ({ sheet, area }));

export const rangeAreasType: ObjectType<Region> = {
  name: 'RangeAreas',
  members: {
    address: property(documented('areas', 'the addresses with their sheet, joined by commas'), { get: regionAddress }),
    areaCount: property(documented('areas', 'how many areas'), { get: ({ areas }) => areas.length }),
    cellCount: property(documented('areas', 'cells of all areas'), {
      get: ({ areas }) => areas.reduce((sum, area) => sum + height(area) * width(area), 0),
    }),
    isEntireColumn: property(documented('areas', 'whether all span all rows'), {
      get: ({ areas }) => areas.every(spansColumns),
    }),
    isEntireRow: property(documented('areas', 'whether all span all columns'), {
      get: ({ areas }) => areas.every(spansRows),
    }),
    areas: object(
      documented('areas', 'the areas as ranges'),
      () => rangeCollectionType,
      (region) => region,
    ),
    format: object(
      library('areas', 'how the cells look'),
      () => rangeFormatType,
      (region) => region,
    ),
    dataValidation: object(
      library('validation', 'what may be typed'),
      () => dataValidationType,
      (region) => region,
    ),
    worksheet: object(
      documented('areas', 'their sheet'),
      () => sheetType,
      ({ sheet }) => sheet,
    ),
    clear: method(documented('areas', 'as Range.clear, area by area'), ({ sheet, areas }, [what], { workbook }) => {
      const clearing = optional(what, (value) => asChoice(value, clearings), 'All');
      for (const area of areas) clearCells(workbook, sheet, area, clearing);
    }),
    _KeepReference: method(
      run('references', 'the next instantiation gives a reference'),
      (region, _, { references }) => {
        references.keep(item(rangeAreasType, region));
      },
    ),
  },
};

export const rangeCollectionType: ObjectType<Region> = {
  name: 'RangeCollection',
  items: {
    ...documented('areas', 'the areas in order'),
    all: (region) => ranges(region).map((range) => item(rangeType, range)),
  },
  members: {
    getCount: method(documented('areas', 'how many areas'), ({ areas }) => areas.length),
    getItemAt: object(
      documented('areas', 'counted from 0'),
      () => rangeType,
      (region, [index]) => ranges(region)[asNumber(index)] ?? null,
    ),
  },
};

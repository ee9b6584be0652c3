import { intersection } from '../../engine/area';
import { documented, method, type ObjectType } from '../member';
import type { Region } from './region';

export const conditionalFormatsType: ObjectType<Region> = {
  name: 'ConditionalFormatCollection',
  members: {
    getCount: method(
      documented('conditional formats', 'how many touch the range'),
      ({ sheet, areas }) =>
        sheet.conditionalFormats.filter((formatted) => areas.some((area) => intersection(area, formatted))).length,
    ),
  },
};

import type { RangeTarget } from '../arguments';
import type { ObjectType } from '../member';
import { cellPropertyMembers } from './cell-properties';
import { rangeActionMembers } from './range-actions';
import { rangePlaceMembers } from './range-places';
import { rangeValueMembers } from './range-values';

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  // Read when first used: these modules refer to each other.
  get members() {
    return { ...rangeValueMembers, ...rangePlaceMembers, ...rangeActionMembers, ...cellPropertyMembers };
  },
};

import type { RangeTarget } from '../arguments';
import type { ObjectType } from '../member';
import { cellPropertyMembers } from './cell-properties';
import { rangeActionMembers } from './range-actions';
import { rangePlaceMembers } from './range-places';
import { rangeValueMembers } from './range-values';

let members: ObjectType<RangeTarget>['members'] | undefined;

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  // Put together when first used: these modules refer to each other.
  get members() {
    members ??= { ...rangeValueMembers, ...rangePlaceMembers, ...rangeActionMembers, ...cellPropertyMembers };
    return members;
  },
};

import type { Area, Place } from '../../../workbook/cell';
import type { Room } from '../../../workbook/room';
import type { Mark } from '../../../workbook/mark';
import type { Unasked } from '../../../workbook/snapshot';
import type { Drawing } from '../draw/drawing';
import type { Weights } from '../wire/weights';
import type { Contents } from './contents';
import type { MarkedCell } from './find-marks';

/** What was found in a sheet when staff last pressed for a look at it. */
export interface AskedSheet {
  readonly merges: readonly Area[];
  readonly marks: readonly MarkedCell[];
}

/** A formula that may name sheets in a text, and where it stands. */
export interface TextReference extends Place {
  readonly formula: string;
}

/** What a host has learned of its workbook. */
export interface Known {
  /** Names of all sheets when they were last read, in lower case; null before. */
  listed: Set<string> | null;
  /** Where our tabs stood when they were last read or written, by their names. */
  readonly marks: Map<string, Mark>;
  /** The last drawing of each tab that it made, by the tab's name. */
  readonly drawn: Map<string, Drawing>;
  /** What our tabs held when they were read, and staff's sheets that bear a tab's name, by their names; of those that nobody reads, nothing. */
  readonly read: Map<string, Contents>;
  /** Tables that formulas name, as they were last read, in lower case. */
  readonly tablesInFormulas: Set<string>;
  /** Formulas that may name sheets in a text, as they were last read. */
  readonly textReferences: TextReference[];
  /** What only a press asks for, by the id of the sheet; of sheets whose formats changed since, nothing. */
  readonly asked: Map<string, AskedSheet>;
  /** Rooms of long texts by the id of their sheet, then by place, as they were last asked for; of sheets that changed since, nothing. */
  readonly rooms: Map<string, ReadonlyMap<string, Room>>;
  /** What was too much to ask for when it last was. */
  readonly unasked: Set<Unasked>;
  readonly weights: Weights;
}

export function nothingKnown(): Known {
  return {
    listed: null,
    marks: new Map(),
    drawn: new Map(),
    read: new Map(),
    tablesInFormulas: new Set(),
    textReferences: [],
    asked: new Map(),
    rooms: new Map(),
    unasked: new Set(),
    weights: new Map(),
  };
}

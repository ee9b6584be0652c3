import type { Style, StylePatch } from '../../engine/style';
import { asBoolean, asNumber } from '../arguments';
import {
  documented,
  library,
  method,
  object,
  property,
  unsure,
  type Fact,
  type Member,
  type ObjectType,
} from '../member';
import { bandHidden, bandSize, setBands, type BandKind } from './bands';
import { bordersType } from './borders';
import { common, restyle, type Region } from './region';
import {
  alignmentFields,
  asColor,
  fieldOf,
  fillField,
  fontFields,
  protectionFields,
  type StyleField,
} from './style-fields';

const mixed = (what: string) => `${what}; null where the cells differ`;

function styleProperty(about: Fact, field: StyleField): Member<Region> {
  return property<Region>(about, {
    get: (region) => common(region, (style) => fieldOf(style, field)),
    set: (region, value, scope) => restyle(region, { [field.key]: field.read(value) }, scope),
  });
}

function fields(scenario: string, of: Readonly<Record<string, StyleField>>): Record<string, Member<Region>> {
  const members = Object.entries(of).map(([name, field]) => [
    name,
    styleProperty(documented(scenario, mixed(`sets every cell's ${name}, reads the common one`)), field),
  ]);
  return Object.fromEntries(members) as Record<string, Member<Region>>;
}

function bandProperty(about: Fact, kind: BandKind): Member<Region> {
  return property<Region>(about, {
    get: (region) => bandSize(region, kind),
    set: (region, value) => setBands(region, kind, { size: asNumber(value) }),
  });
}

function standardProperty(about: Fact, kind: BandKind): Member<Region> {
  return property<Region>(about, {
    get: (region) => bandHidden(region, kind, ({ size }) => size === null),
    set: (region, value) => {
      if (asBoolean(value)) setBands(region, kind, { size: null });
    },
  });
}

export const rangeFormatType: ObjectType<Region> = {
  name: 'RangeFormat',
  members: {
    ...fields('format', alignmentFields),
    fill: object(
      library('format', 'the background'),
      () => rangeFillType,
      (region) => region,
    ),
    font: object(
      library('format', 'the font'),
      () => rangeFontType,
      (region) => region,
    ),
    borders: object(
      library('borders', 'the lines along the edges'),
      () => bordersType,
      (region) => region,
    ),
    protection: object(
      library('protection', 'what a protected sheet locks'),
      () => formatProtectionType,
      (region) => region,
    ),
    columnWidth: bandProperty(documented('bands', mixed('width of the columns in points')), 'columns'),
    rowHeight: bandProperty(documented('bands', mixed('height of the rows in points')), 'rows'),
    useStandardWidth: standardProperty(
      documented('bands', 'true takes the columns back to the standard width'),
      'columns',
    ),
    useStandardHeight: standardProperty(documented('bands', 'true takes the rows back to the standard height'), 'rows'),
    autofitRows: method(
      unsure('bands', 'rows fit their text again; heights are only worked out on the page'),
      (region) => setBands(region, 'rows', { size: null }),
    ),
  },
};

export const rangeFillType: ObjectType<Region> = {
  name: 'RangeFill',
  members: {
    color: styleProperty(documented('format', mixed('#RRGGBB, #FFFFFF without a fill')), fillField),
    clear: method(documented('format', 'takes the fill away'), (region, _, scope) =>
      restyle(region, { fill: undefined }, scope),
    ),
  },
};

export const rangeFontType: ObjectType<Region> = { name: 'RangeFont', members: fields('format', fontFields) };

export const formatProtectionType: ObjectType<Region> = {
  name: 'FormatProtection',
  members: {
    locked: styleProperty(documented('protection', mixed('locked cells cannot be written on a protected sheet')), {
      key: 'locked',
      read: asBoolean,
    }),
  },
};

/** The style that a format object of the API describes: `{font: {bold: true}, fill: {color}, …}`. */
export function patchOf(format: Readonly<Record<string, unknown>>): StylePatch {
  const patch: Partial<Record<keyof Style, unknown>> = {};
  const take = (values: unknown, of: Readonly<Record<string, StyleField>>) => {
    for (const [name, field] of Object.entries(of)) {
      const value = (values as Record<string, unknown> | undefined)?.[name];
      if (value !== undefined && value !== null) patch[field.key] = field.read(value);
    }
  };
  take(format, alignmentFields);
  take(format['font'], fontFields);
  take(format['protection'], protectionFields);
  const fill = (format['fill'] as { color?: unknown } | undefined)?.color;
  if (typeof fill === 'string') patch.fill = fill === '' ? undefined : asColor(fill);
  return patch as StylePatch;
}

import type { Area } from '../../../src/workbook/cell';
import type { Line, LinePlace, Style, StylePatch } from '../../engine/style';
import { asChoice } from '../arguments';
import { documented, item, property, type Fact, type Item, type Member, type ObjectType, type Scope } from '../member';
import { common, type Region } from './region';
import { asColor } from './style-fields';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

interface Border extends Region {
  readonly side: Side;
}

const thin: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells that a border runs along or through, and which line of theirs it is. */
function stretches(area: Area, side: Side): { area: Area; edge: LinePlace }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, edge: 'right' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, edge: 'bottom' },
        { area: { ...area, top: top + 1 }, edge: 'top' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, edge: 'right' },
        { area: { ...area, left: left + 1 }, edge: 'left' },
      ];
    case 'DiagonalDown':
      return [{ area, edge: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, edge: 'diagonalUp' }];
  }
}

function draw(border: Border, line: (before: Line | undefined) => Line | undefined, scope: Scope): void {
  for (const { area, edge } of border.areas.flatMap((whole) => stretches(whole, border.side))) {
    border.sheet.checkWritable(area);
    border.sheet.restyle(area, (row, column): StylePatch => ({
      [edge]: line(border.sheet.styleAt(row, column)?.[edge]),
    }));
    scope.workbook.emit({ type: 'formatted', sheet: border.sheet, area });
  }
}

function read(border: Border, key: keyof Line, none: string): string | null {
  const values = border.areas
    .flatMap((whole) => stretches(whole, border.side))
    .map(({ area, edge }) =>
      common({ ...border, areas: [area] }, (style: Style | null) => style?.[edge]?.[key] ?? none),
    );
  const [first = none] = values;
  return values.every((value) => value === first) ? first : null;
}

function lineProperty(
  about: Fact,
  key: keyof Line,
  none: string,
  readValue: (value: unknown) => string,
): Member<Border> {
  return property<Border>(about, {
    get: (border) => read(border, key, none),
    set: (border, value, scope) => draw(border, (before) => ({ ...(before ?? thin), [key]: readValue(value) }), scope),
  });
}

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;

export const borderType: ObjectType<Border> = {
  name: 'RangeBorder',
  identity: { key: '_Id', of: ({ side }) => side },
  members: {
    sideIndex: property(documented('borders', 'which border it is'), { get: ({ side }) => side }),
    style: property(documented('borders', 'None takes the line away'), {
      get: (border) => read(border, 'style', 'None'),
      set: (border, value, scope) => {
        const style = asChoice(value, lineStyles);
        draw(border, (before) => (style === 'None' ? undefined : { ...(before ?? thin), style }), scope);
      },
    }),
    weight: lineProperty(documented('borders', 'Hairline, Thin, Medium, Thick'), 'weight', 'Thin', (value) =>
      asChoice(value, ['Hairline', 'Thin', 'Medium', 'Thick']),
    ),
    color: lineProperty(documented('borders', '#RRGGBB'), 'color', '#000000', asColor),
  },
};

const borderOf = (region: Region, side: unknown): Border => ({ ...region, side: asChoice(side, sides) });

export const bordersType: ObjectType<Region> = {
  name: 'RangeBorderCollection',
  items: {
    ...documented('borders', 'the eight borders of a range, by their side'),
    all: (region): Item[] => sides.map((side) => item(borderType, { ...region, side })),
    find: (region, key) => item(borderType, borderOf(region, key)),
  },
  members: {},
};

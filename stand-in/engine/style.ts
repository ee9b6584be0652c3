/** A line along one edge of a cell. */
export interface Line {
  /** `Continuous`, `Dash`, `Double` … as in `Excel.BorderLineStyle`, but for `None`. */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium` or `Thick`. */
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. What is left out is as in `plain`. Never changed in place: cells share it. */
export interface Style {
  readonly format?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  /** `None`, `Single`, `Double` … */
  readonly underline?: string;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Degrees that a text is turned by. */
  readonly turned?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
  readonly diagonalDown?: Line;
  readonly diagonalUp?: Line;
}

/** Changes to a style; `undefined` takes the property back to plain. */
export type StylePatch = { readonly [K in keyof Style]?: Style[K] | undefined };

/** What a cell without a style looks like in a new Japanese workbook. */
export const plain = {
  format: 'General',
  fontName: '游ゴシック',
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  superscript: false,
  subscript: false,
  underline: 'None',
  color: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  turned: 0,
  locked: true,
  formulaHidden: false,
} as const satisfies Style;

export const edges = ['top', 'bottom', 'left', 'right'] as const;
export const diagonals = ['diagonalDown', 'diagonalUp'] as const;
/** Where a line of a cell may be. */
export type LinePlace = (typeof edges)[number] | (typeof diagonals)[number];

/** The style with the changes; null where nothing differs from plain any more. Loops: whole columns are restyled. */
export function restyled(style: Style | null, patch: StylePatch): Style | null {
  const changed: Record<string, unknown> = { ...style, ...patch };
  const kept: Record<string, unknown> = {};
  let isPlain = true;
  for (const key in changed) {
    const value = changed[key];
    if (value === undefined || value === (plain as Record<string, unknown>)[key]) continue;
    kept[key] = value;
    isPlain = false;
  }
  return isPlain ? null : kept;
}

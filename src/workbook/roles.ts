/** What a generated cell is, and so how it looks. One table serves all hosts. */
export interface Style {
  readonly bold?: true;
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: true;
  readonly underline?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  readonly indent?: number;
  readonly format?: string;
}

/** The tabs' font: on every Windows and Mac with Office in Japanese. */
export const fontName = 'Yu Gothic';
export const fontSize = 10;
/** Of the thin lines around the cells of a table. */
export const borderColor = '#BFC7D1';

const ink = '#1F2937';
const heading = { bold: true, fill: '#E5EDF5', border: true, vertical: 'middle', wrap: true, color: ink } as const;
const cell = { border: true, vertical: 'middle', color: ink } as const;
const thousands = '#,##0;"△"#,##0;0';
const fractions = '#,##0.0#;"△"#,##0.0#;0';
const percent = '0.0%;"△"0.0%;0.0%';
const change = '"＋"#,##0;"△"#,##0;0';
const rate = '"＋"0.0%;"△"0.0%;0.0%';

export const roles = {
  title: { bold: true, size: 16, color: ink, vertical: 'middle' },
  subtitle: { bold: true, size: 12, color: '#1F4E79', vertical: 'middle' },
  note: { color: '#4B5563', vertical: 'top' },
  noteWrapped: { color: '#4B5563', vertical: 'top', wrap: true },
  label: { bold: true, color: ink, vertical: 'middle' },
  text: { color: ink, vertical: 'middle' },
  heading: { ...heading, horizontal: 'center' },
  headingLeft: { ...heading, horizontal: 'left' },
  group: { ...cell, bold: true, fill: '#F3F6FA' },
  cell,
  cellWrapped: { ...cell, wrap: true, vertical: 'top' },
  cellCentered: { ...cell, horizontal: 'center' },
  cellLink: { ...cell, color: '#0B5394', underline: true, horizontal: 'center' },
  cellLinkWrapped: { ...cell, color: '#0B5394', underline: true, wrap: true, vertical: 'top' },
  name: { ...cell, wrap: true },
  nameIndented: { ...cell, wrap: true, horizontal: 'left', indent: 1 },
  nameLink: { ...cell, color: '#0B5394', underline: true, wrap: true },
  mark: { ...cell, horizontal: 'center', wrap: true },
  code: { ...cell, horizontal: 'center', format: '@' },
  number: { ...cell, horizontal: 'right', format: '#,##0' },
  decimal: { ...cell, horizontal: 'right', format: '#,##0.##' },
  amount: { ...cell, horizontal: 'right', format: thousands },
  fraction: { ...cell, horizontal: 'right', format: fractions },
  change: { ...cell, horizontal: 'right', format: change },
  gap: { ...cell, horizontal: 'right', vertical: 'top', wrap: true, color: '#7A4A00' },
  rate: { ...cell, horizontal: 'right', format: rate },
  percent: { ...cell, horizontal: 'right', format: percent },
  totalLabel: { ...cell, bold: true, fill: '#EEF2F7', wrap: true },
  totalNumber: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: '#,##0' },
  totalAmount: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: thousands },
  totalFraction: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: fractions },
  totalChange: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: change },
  totalRate: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: rate },
  totalPercent: { ...cell, bold: true, fill: '#EEF2F7', horizontal: 'right', format: percent },
  error: { ...cell, horizontal: 'center', wrap: true, bold: true, color: '#9B1C1C', fill: '#FDECEC' },
  query: { ...cell, horizontal: 'center', wrap: true, bold: true, color: '#7A4A00', fill: '#FFF4DE' },
  notice: { ...cell, horizontal: 'center', wrap: true, color: '#1F4E79', fill: '#EAF2FB' },
  good: { ...cell, horizontal: 'center', wrap: true, bold: true, color: '#14532D', fill: '#E7F6EC' },
  known: { ...cell, color: '#6B7280', fill: '#F3F4F6' },
  input: { ...cell, fill: '#FFFBE6', wrap: true },
  inputMark: { ...cell, fill: '#FFFBE6', horizontal: 'center' },
} as const satisfies Record<string, Style>;

export type Role = keyof typeof roles;

import type { Style } from 'exceljs';
import type { Look } from './lay-out/item';

const ink = { argb: 'FF1F2937' };
const thin = { style: 'thin', color: { argb: 'FF8FA3B8' } } as const;
const boxed = { top: thin, left: thin, bottom: thin, right: thin };
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const font = (size: number, bold = false) => ({ name: '游ゴシック', size, bold, color: ink });
const label = {
  font: font(10, true),
  fill: filled('FFE4EDF6'),
  border: boxed,
  alignment: { vertical: 'middle', wrapText: true },
} as const;
const text = { font: font(10), border: boxed, alignment: { vertical: 'middle', wrapText: true } } as const;
const center = { ...text, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } } as const;

/** How an office's form looks. */
export const officeLook: Readonly<Record<Look, Partial<Style>>> = {
  title: { font: font(14, true), alignment: { vertical: 'middle' } },
  section: { font: font(12, true), alignment: { vertical: 'middle' } },
  heading: { font: font(11, true), fill: filled('FFF1F5F9'), border: boxed, alignment: { vertical: 'middle' } },
  label,
  year: { ...label, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } },
  text,
  center,
  amount: { ...center, alignment: { horizontal: 'right', vertical: 'middle', wrapText: true } },
  note: { font: font(9), alignment: { vertical: 'top', wrapText: true } },
  remark: { font: font(9), alignment: { vertical: 'top' } },
};

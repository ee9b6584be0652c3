import type { Style } from '../workbook/roles';

const ink = '#1F2937';
const boxed = { border: true, vertical: 'middle', wrap: true, color: ink } as const;
/** Where staff fill in: white, among tinted labels. */
const entry = { ...boxed, horizontal: 'left' } as const;

/** How what stands on the blank form looks. */
export const looks = {
  title: { bold: true, size: 14, color: ink, vertical: 'middle' },
  section: { bold: true, size: 12, color: '#1F4E79', vertical: 'middle' },
  heading: { ...boxed, bold: true, size: 11, fill: '#F1F5F9' },
  label: { ...boxed, bold: true, fill: '#E4EDF6' },
  labelCentered: { ...boxed, bold: true, fill: '#E4EDF6', horizontal: 'center' },
  text: { ...entry },
  longText: { ...entry, vertical: 'top' },
  centered: { ...boxed, horizontal: 'center' },
  /** Kept as typed: 8.10 stays 8.10, and 1、3 no date. */
  asTyped: { ...boxed, horizontal: 'center', format: '@' },
  amount: { ...boxed, horizontal: 'right', format: '#,##0;"△"#,##0;0' },
  figure: { ...boxed, horizontal: 'right', format: '#,##0.###' },
  note: { color: '#4B5563', vertical: 'middle', size: 9, wrap: true },
} as const satisfies Record<string, Style>;

export type Look = keyof typeof looks;

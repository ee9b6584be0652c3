import type { Attribute, SheetSizes } from './sheet-sizes';

/** The attributes of a plain opening tag, or of its attributes alone. */
export const attributesOf =
  (tag: string): Attribute =>
  (name) =>
    patterns[name]?.exec(tag)?.[1];

const patterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [
    ...['min', 'max', 'width', 'hidden', 'ht', 'customHeight'],
    ...['defaultRowHeight', 'defaultColWidth', 'zeroHeight'],
  ].map((name) => [name, new RegExp(`\\s${name}=["']([^"']*)`)]),
);

/** Scans the columns and standard sizes from what stands before a sheet's rows. */
export function scanSizes(head: string, sizes: SheetSizes): void {
  const standard = /<sheetFormatPr\s[^>]*/.exec(head);
  if (standard) sizes.addStandard(attributesOf(standard[0]));
  for (const [tag] of head.matchAll(/<col\s[^>]*/g)) sizes.addColumns(attributesOf(tag));
}

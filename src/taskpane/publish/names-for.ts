import { nameParts } from '../../workbook/book-name';

/** What a workbook's public copy and its page are called, and the call that makes the copy. */
export function namesFor(workbook: string): {
  readonly files: { readonly xlsx: string; readonly html: string };
  readonly command: string;
} {
  const { base, extension } = nameParts(workbook);
  const copy = `${base}-公表用`;
  return { files: { xlsx: `${copy}.xlsx`, html: `${copy}.html` }, command: `hyoka publish "${base}${extension}"` };
}

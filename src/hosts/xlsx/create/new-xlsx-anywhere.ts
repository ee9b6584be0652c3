import type { NewBook } from '../../../workbook/new-book';
import { packingAnywhere } from '../packing-anywhere';
import { newXlsx } from './new-xlsx';

/** A new workbook's bytes, in a browser. */
export const newXlsxAnywhere = (book: NewBook): Uint8Array => newXlsx(book, packingAnywhere);

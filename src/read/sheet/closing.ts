import type { Cell } from '../../workbook/cell';
import { compact } from './shown';

/** 小計 and 合計（9事業） count the other rows; 以下余白 says that the rows end above. */
const closing = /^(?:(?:小|合|総|総合)?計(?:[(]?\d+(?:事業|件)?[)]?)?|以下余白)$/u;

/** Whether a text says that its row is none of a table's own. */
export const isClosingText = (text: string): boolean => closing.test(compact(text));

export const isClosing = (cell: Cell | null): boolean => typeof cell?.value === 'string' && isClosingText(cell.value);

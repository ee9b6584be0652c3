import { bookType } from '../../workbook/book-name';
import type { Files } from '../../workbook/files';

/** The ways out of the pane for a workbook that it made. */
export type Way = 'open' | 'download';

/** What came of giving a workbook out: `refused` where Excel opens none, `started` where a download began. */
export type Given = 'opened' | 'refused' | 'started';

/** Opens a workbook beside the one that is open, which nobody can name from here, or downloads it as `file`. */
export async function giveOut(port: Files, workbook: Uint8Array, file: string, way: Way): Promise<Given> {
  if (way === 'open') return (await port.open?.(workbook)) ? 'opened' : 'refused';
  port.download(workbook, file, bookType(file));
  return 'started';
}

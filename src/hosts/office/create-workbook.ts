import { withinTime } from './wire/request';

/**
 * Opens a workbook beside the one that is open; nobody can name it from here. False where Excel does not: before ExcelApi 1.8,
 * where the administrator forbids it (office-js #3568) or Excel on the web fails (#3646), and where it does not answer within
 * a minute.
 */
export async function createWorkbook(workbook: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  try {
    await withinTime(Excel.createWorkbook(base64Of(workbook)), 'reading');
    return true;
  } catch {
    // The caller offers the download instead, whatever the reason was.
    return false;
  }
}

/** Piece by piece: a call takes no more than some ten thousand arguments. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return btoa(pieces.join(''));
}

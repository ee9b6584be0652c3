import { HostError, type HostErrorCode } from '../../workbook/host';
import { withinTime } from './wire/request';

/** In bytes; small enough for Excel on Windows to hand over as a list of numbers. */
const sliceSize = 256 * 1024;

/**
 * The open workbook as Excel would save it now, as the bytes of an .xlsx file: what is not saved yet is in it. Rejects with a
 * HostError: `no-copy` where Excel gives none (on the web some storages fail, office-js #5297), `access-denied`, `timed-out`.
 */
export function openBytes(): Promise<Uint8Array> {
  return withinTime(copied(), 'reading');
}

async function copied(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const answer = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      const slice = answer.data as ArrayLike<number>;
      if (length + slice.length > bytes.length) break;
      bytes.set(slice, length);
      length += slice.length;
    }
    if (length === 0 || length !== bytes.length) throw new HostError('no-copy', '');
    return bytes;
  } finally {
    // Excel holds two copies at most, and gives no third one. Nothing depends on when it is done.
    file.closeAsync();
  }
}

/** The library's own numbers: no permission for the workbook's content, and for a request. */
const meanings: Readonly<Record<number, HostErrorCode>> = { 7000: 'access-denied', 7001: 'access-denied' };

/** What an older call of the library answers. */
function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError(meanings[error.code] ?? 'no-copy', '', { cause: error }));
    });
  });
}

import { askOwnWorker, readChosen } from '../hosts/in-worker/own-worker';
import type { HeldWorkbook } from '../hosts/in-worker/held-workbook';
import { download } from '../taskpane/download';
import type { FilesPort } from '../taskpane/pane';
import type { Files } from '../workbook/files';

/** Files in and out of a page, beside the workbook that it holds. No workbook can be opened from here. */
export function filesBeside(workbook: HeldWorkbook): FilesPort {
  const files: Files = {
    read: readChosen,
    make: (book) => askOwnWorker('make', [book]),
    write: (bytes, plan) => askOwnWorker('write', [bytes, plan]),
    publish: (bytes, publication) => askOwnWorker('publish', [bytes, publication]),
    opened: () => workbook.bytes(),
    download,
  };
  return () => Promise.resolve(files);
}

import type { Files } from '../workbook/files';
import { download } from './download';

/** Files in and out, fetched when the first is asked for; each way fetches what it takes. */
export const files: Files = {
  read: async (file, wanted) => (await import('../hosts/in-worker/own-worker')).readChosen(file, wanted),
  make: async (book) => (await import('../hosts/xlsx/create/new-xlsx-anywhere')).newXlsxAnywhere(book),
  write: async (workbook, plan) =>
    (await import('../hosts/in-worker/own-worker')).askOwnWorker('write', [workbook, plan]),
  publish: async (workbook, publication) =>
    (await import('../hosts/in-worker/own-worker')).askOwnWorker('publish', [workbook, publication]),
  opened: async () => (await import('../hosts/office/open-bytes')).openBytes(),
  open: async (workbook) => (await import('../hosts/office/create-workbook')).createWorkbook(workbook),
  download,
};

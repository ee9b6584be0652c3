import { xlsxFileHost, type FileHost } from '../hosts/xlsx/xlsx-file-host';
import type { Options } from './options';
import { warnOfSignature } from './warn-of-signature';

/**
 * A file whose copy goes to `path`, which may be told once it is to be written: onto none of the files that the call reads,
 * last year's among them.
 */
export const copyHost = (
  file: string,
  path: string | (() => string),
  { files, form, last, force }: Options,
): FileHost =>
  xlsxFileHost(file, {
    get path() {
      return typeof path === 'string' ? path : path();
    },
    force,
    alsoRead: [...files, form, last].filter((one) => one !== null),
    whenSigned: warnOfSignature(file),
  });

import { printError } from './print';

/** Warns on stderr, before a copy is written, that the file's digital signature will not be valid for the copy. */
export const warnOfSignature = (file: string) => (): void => {
  printError(
    `${file} には電子署名が付いています。書き出すファイルでは、その署名は無効になります（元のファイルは変わりません）。`,
  );
};

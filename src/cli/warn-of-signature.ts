import { readFile } from 'node:fs/promises';

/**
 * Tells on stderr, before a copy is written, that the file's digital signature will not hold for it. Throws a HostError
 * where the file cannot be read as a workbook.
 */
export async function warnOfSignature(file: string): Promise<void> {
  const { isSigned } = await import('../hosts/xlsx/signature');
  if (!isSigned(await readFile(file))) return;
  process.stderr.write(`${file} には電子署名が付いています。書き出すファイルでは、その署名は無効になります（元のファイルは変わりません）。\n`);
}

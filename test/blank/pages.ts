import { execFileSync } from 'node:child_process';

/** A document's texts page by page, without white space: lines break where they like. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').map((page) => page.replace(/\s/gu, ''));
}

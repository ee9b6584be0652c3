import { foldWidth } from '../layout/width';
import { displayText } from '../workbook/format/display-text';
import { address } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { Snapshot } from '../workbook/snapshot';

/** A text that looks like a telephone number or a mail address, and its cell. Nothing is taken out because of it. */
export interface Contact {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: (typeof kinds)[number]['kind'];
  /** As it stands there. */
  readonly text: string;
}

/** In texts of half width, with one sign for all hyphens. `digits`: how many there have to be at least. */
const kinds = [
  { kind: 'メールアドレス', pattern: /[\w.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+/giu, digits: 0 },
  { kind: '内線', pattern: /(?:\(内線?\)|内線)\s*(?:番号)?\s*:?\s*\(?\d{2,6}(?:[-,、・]\d{2,6})*/gu, digits: 2 },
  {
    kind: '電話番号',
    pattern: /(?:電話|tel|fax|ファクス|ファックス|携帯)\s*(?:番号)?\s*[:.(]*\s*[\d+][\d\-() ]{3,}\d/giu,
    digits: 5,
  },
  {
    kind: '電話番号',
    pattern: /(?<![\d.,-])(?:\+81[- ]?|\(?0)\d{0,4}[-() .]{0,2}\d{1,4}[-() .]{0,2}\d{3,4}(?![\d,-])/gu,
    digits: 10,
  },
] as const;

/** A cell that names what stands right of it. */
const label =
  /^(?:担当|主管|連絡先)?(?:課|係|者|部署)?(?:の)?(?:内線|電話|tel|fax|連絡先|問合せ?先|問い合わせ先)(?:番号)?[:：]?$/iu;

/** Suspected telephone numbers and mail addresses among all that a workbook shows, in its order. */
export function suspectedContacts({ sheets }: Snapshot): Contact[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at): Contact[] => {
      const text = plain(shown(cell));
      if (text === '') return [];
      const place = { sheet: name, cell: address(cell) };
      const found = contactsIn(text).map((one) => ({ ...place, ...one }));
      if (found.length > 0) return found;
      const before = cells[at - 1];
      const isNamed = before?.row === cell.row && label.test(plain(shown(before)).replace(/\s/gu, ''));
      return isNamed && /\d{3,}/u.test(text) ? [{ ...place, kind: '電話番号', text }] : [];
    }),
  );
}

/** Each of a text once: what is an extension or address already is no further number. */
function contactsIn(text: string): Pick<Contact, 'kind' | 'text'>[] {
  const found: (Pick<Contact, 'kind' | 'text'> & { from: number; to: number })[] = [];
  for (const { kind, pattern, digits } of kinds)
    for (const { 0: one, index } of text.matchAll(pattern)) {
      const to = index + one.length;
      if (one.replace(/\D/gu, '').length < digits || found.some((other) => index < other.to && other.from < to))
        continue;
      found.push({ kind, text: one.trim(), from: index, to });
    }
  return found.sort((a, b) => a.from - b.from).map(({ kind, text: one }) => ({ kind, text: one }));
}

function shown({ value, format }: Cell): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? displayText(value, format) : '';
}

/** Full-width letters and digits as half-width ones, all hyphens as one. */
const plain = (text: string): string =>
  foldWidth(text)
    .replace(/[‐‑‒–—―−ー－](?=\d)/gu, '-')
    .trim();

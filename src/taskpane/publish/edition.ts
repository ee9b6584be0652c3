import { suspectedContacts, type Contact } from '../../publish/contacts';
import { pageHtml } from '../../publish/page/page';
import { publicationOf } from '../../publish/publication';
import { openErrors, refusal, type Refusal } from '../../publish/refusal';
import { readOnly, review, type Against } from '../../review';
import type { Files } from '../../workbook/files';
import type { LeftOut } from '../../workbook/publication';
import { version } from '../../workbook/version';

/** What staff are told of a public copy before they take it: of what was written, not of what was meant. */
export interface Told {
  readonly sheets: readonly string[];
  /** Sheets that stay out whole. */
  readonly leftSheets: readonly LeftOut[];
  /** What of the others and of the workbook stays out. */
  readonly leftOut: readonly LeftOut[];
  readonly contacts: readonly Contact[];
  /** Japanese sentences. */
  readonly remarks: readonly string[];
  /** Of the check, open. */
  readonly errors: number;
}

/** A workbook's public copy, made and read back, but given to nobody yet. */
export interface Edition {
  readonly told: Told;
  readonly bytes: Uint8Array;
  /** The page made of the copy, published `on` that day. */
  readonly page: (on: Date) => string;
}

/** What takes the workbook in, and makes its copy. */
export type Press = Pick<Files, 'opened' | 'read' | 'publish'>;

/**
 * The public copy of the open workbook as it would be saved now, as `hyoka publish` makes it; or why there is none. `name`:
 * what the workbook is called. `against`: last year's, where staff have chosen it. `progress` is told how far it is (0
 * to 1). Rejects with a HostError.
 */
export async function editionOf(
  name: string,
  press: Press,
  progress: (done: number) => void,
  against?: Against,
): Promise<Edition | { readonly why: Refusal }> {
  const fileOf = (content: Uint8Array) => new File([content.slice()], name);
  const bytes = await press.opened();
  progress(0.1);
  const reviewed = review(await press.read(fileOf(bytes), { rooms: true }), undefined, against);
  progress(0.4);
  const { publication, leftOut: leftSheets, remarks } = publicationOf(reviewed);
  const why = refusal(reviewed.findings, publication, { withErrors: true });
  if (why !== null) return { why };
  const copy = await press.publish(bytes, publication);
  progress(0.7);
  const written = await press.read(fileOf(copy.bytes));
  const { layout } = reviewed.evaluation;
  return {
    told: {
      sheets: publication.sheets.map((sheet) => sheet.name),
      leftSheets,
      leftOut: copy.leftOut,
      contacts: suspectedContacts(written),
      remarks: [...remarks, ...copy.remarks],
      errors: openErrors(reviewed.findings),
    },
    bytes: copy.bytes,
    page: (on) => pageHtml(readOnly(written, { layout, settings: null }), { version, on }),
  };
}

/** Whether two editions are the same copy, and the same is told of them. */
export const isSameEdition = (one: Edition, other: Edition): boolean =>
  JSON.stringify(one.told) === JSON.stringify(other.told) &&
  one.bytes.length === other.bytes.length &&
  one.bytes.every((byte, at) => byte === other.bytes[at]);

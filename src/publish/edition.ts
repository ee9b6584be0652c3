import type { Review } from '../model/review';
import type { LeftOut, Publication, PublicCopy } from '../workbook/publication';
import type { Snapshot } from '../workbook/snapshot';
import { suspectedContacts, type Contact } from './contacts';
import { publicationOf } from './publication';
import { openErrors, refusal, type Refusal } from './refusal';

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
  /** What stands in the copy: its page is made of this. */
  readonly written: Snapshot;
}

/** A workbook that was not published, and why. */
export interface Refused {
  readonly why: Refusal;
  /** Of the check, open. */
  readonly errors: number;
}

/** How a copy is made of the workbook, and read. Both reject with a HostError. */
export interface Press {
  publish(publication: Publication): Promise<PublicCopy>;
  read(copy: Uint8Array): Snapshot | Promise<Snapshot>;
}

/** The public copy of a workbook that was reviewed. `withErrors`: whether staff want it with open errors all the same. */
export async function editionOf(
  review: Review,
  press: Press,
  options: { readonly withErrors: boolean },
): Promise<Edition | Refused> {
  const { publication, leftOut: leftSheets, remarks } = publicationOf(review);
  const errors = openErrors(review.findings);
  const why = refusal(review.findings, publication, options);
  if (why !== null) return { why, errors };
  const copy = await press.publish(publication);
  const written = await press.read(copy.bytes);
  return {
    told: {
      sheets: publication.sheets.map(({ name }) => name),
      leftSheets,
      leftOut: copy.leftOut,
      contacts: suspectedContacts(written),
      remarks: [...remarks, ...copy.remarks],
      errors,
    },
    bytes: copy.bytes,
    written,
  };
}

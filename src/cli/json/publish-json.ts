import type { Contact } from '../../publish/contacts';
import type { LeftOut } from '../../workbook/publication';
import type { Failure } from '../failure';

/** What became of a file. */
export interface Published {
  readonly input: string;
  /** The copy or page; null where nothing was written. */
  readonly written: string | null;
  /** How many errors are open. */
  readonly errors: number;
  /** Why nothing was written; null where it was. */
  readonly refused: string | null;
  readonly sheets: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly contacts: readonly Contact[];
  readonly remarks: readonly string[];
}

/** What `hyoka publish --json` prints; hyoka.schema.json describes it. */
export const publishJson = (published: readonly Published[], failed: readonly Failure[]) => ({ published, failed });

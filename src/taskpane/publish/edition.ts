import { editionOf, type Edition, type Press, type Refused } from '../../publish/edition';
import { pageHtml } from '../../publish/page/page';
import { readOnly, review, type Against } from '../../review';
import type { Files } from '../../workbook/files';
import { version } from '../../workbook/version';

/** A public copy and its page, published `on` that day. */
export interface PagedEdition extends Edition {
  readonly page: (on: Date) => string;
}

/**
 * The public copy of the open workbook as it would be saved now, as `hyoka publish` makes it; or why there is none. `name`:
 * what the workbook is called. `against`: last year's, where staff have chosen it. `progress` is told how far it is (0
 * to 1). Rejects with a HostError.
 */
export async function proposedEdition(
  name: string,
  files: Pick<Files, 'opened' | 'read' | 'publish'>,
  progress: (done: number) => void,
  against?: Against,
): Promise<PagedEdition | Refused> {
  const fileOf = (content: Uint8Array) => new File([content.slice()], name);
  const bytes = await files.opened();
  progress(0.1);
  const reviewed = review(await files.read(fileOf(bytes), { rooms: true }), undefined, against);
  progress(0.4);
  const press: Press = {
    publish: (publication) => files.publish(bytes, publication),
    read: (copy) => {
      progress(0.7);
      return files.read(fileOf(copy));
    },
  };
  const edition = await editionOf(reviewed, press, { withErrors: true });
  if ('why' in edition) return edition;
  const { layout } = reviewed.evaluation;
  const written = () => readOnly(edition.written, { layout, settings: null });
  return { ...edition, page: (on) => pageHtml(written(), { version, on }) };
}

/** Whether two editions are the same copy, and the same is told of them. */
export const isSameEdition = (one: Edition, other: Edition): boolean =>
  JSON.stringify(one.told) === JSON.stringify(other.told) &&
  one.bytes.length === other.bytes.length &&
  one.bytes.every((byte, at) => byte === other.bytes[at]);

import type { Known } from './ask/known';
import { forgetRooms } from './read/known-rooms';
import { moveAsked } from './read/move-asked';
import { request } from './wire/request';

/** Events of the sheets and their cells; renaming and hiding are told from ExcelApi 1.17 on. */
const always = ['onChanged', 'onFormatChanged', 'onAdded', 'onDeleted'] as const;
const later = ['onNameChanged', 'onVisibilityChanged'] as const;

/** What of Excel's events is looked at; not every Excel tells all of it. */
interface Told {
  readonly type?: string;
  readonly source?: string;
  readonly triggerSource?: string;
  readonly changeType?: string;
  readonly worksheetId?: string;
  readonly address?: string;
}

/** How long the events of an own write may come after it, in milliseconds. */
const afterWriting = 1_000;

/**
 * Calls the listener whenever somebody else changes the workbook, and keeps what is known of merged areas and marked
 * cells where rows and columns have moved them. What this add-in writes is not told: where Excel does not say who wrote (sheets that are added,
 * and all before ExcelApi 1.14), what happens here while it writes is taken for its own. Resolves to the way out.
 */
export async function follow(
  listener: () => void,
  known: Known,
  writing: { readonly isOn: boolean; readonly ended: number },
): Promise<() => Promise<void>> {
  const names = Office.context.requirements.isSetSupported('ExcelApi', '1.17') ? [...always, ...later] : always;
  const isOwn = ({ source, triggerSource }: Told): boolean => {
    if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
    return source !== 'Remote' && (writing.isOn || Date.now() < writing.ended + afterWriting);
  };
  const hear = (event: Told): Promise<void> => {
    if (isOwn(event)) return Promise.resolve();
    moveAsked(known.asked, event);
    forgetRooms(known.rooms, event);
    listener();
    return Promise.resolve();
  };
  const handlers = await request('reading', ({ worksheets }) => {
    const added = names.map((name) => worksheets[name].add(hear));
    return () => added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

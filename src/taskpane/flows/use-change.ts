import { useCallback, useMemo, useState } from 'react';
import type { Review } from '../../review';
import type { Place } from '../../workbook/cell';
import type { WriteReport } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { WritePlan } from '../../workbook/plan';
import { useTexts } from '../texts/texts';
import type { Notices } from './use-notice';
import type { Look } from './use-review';
import type { Work } from './use-work';

export interface Change {
  /**
   * Writes into the workbook, looks at it again, and says what was done (and where it is to be seen). `plan` is made
   * from the workbook as it stands now, where it is a function. `stands` tells from the second look whether what was
   * written is what would be written now, where that tells more than the cells. Gives null where nothing was written.
   */
  readonly write: (
    plan: WritePlan | ((now: Review) => WritePlan | null | Promise<WritePlan | null>),
    told: string,
    see?: Place,
    stands?: (written: WritePlan, now: Review) => boolean | Promise<boolean>,
  ) => Promise<WriteReport | null>;
  /** Takes the last write back. */
  readonly undo: () => Promise<void>;
  /** What the last write did, where it can be taken back. */
  readonly undoable: string | null;
  /** Ends the wait for an Excel that does not answer a write; null while nothing is written. */
  readonly giveUp: (() => void) | null;
}

export function useChange(workbook: OpenWorkbook, { run }: Work, { lookNow }: Look, { tell }: Notices): Change {
  const texts = useTexts();
  const [undoable, setUndoable] = useState<string | null>(null);
  const [giveUp, setGiveUp] = useState<(() => void) | null>(null);
  const waited = useCallback(async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    setGiveUp(() => () => controller.abort());
    try {
      return await work(controller.signal);
    } finally {
      setGiveUp(null);
    }
  }, []);
  const write = useCallback<Change['write']>(
    (asked, told, see, stands = asWritten) =>
      run(async (progress) => {
        tell(null);
        const plan = typeof asked === 'function' ? await asked(await lookNow(progress)) : asked;
        if (!plan) return null;
        const report = await waited((signal) => workbook.write(plan, progress, signal));
        setUndoable(told);
        const followed = report.followed.length > 0 ? [texts.notice.followed(report.followed.length)] : [];
        const remarks = [...followed, ...report.remarks];
        const notice = { text: told, remarks, undo: true as const, ...(see ? { see } : {}) };
        tell(notice);
        const now = await lookNow(progress).catch(() => null);
        if (!now) tell({ ...notice, text: told + texts.notice.unchecked });
        else if (!(await stands(plan, now))) tell({ ...notice, remarks: [...remarks, texts.notice.overtaken] });
        return report;
      }),
    [workbook, run, lookNow, tell, texts, waited],
  );
  const undo = useCallback(async () => {
    await run(async (progress) => {
      const remarks = await workbook.takeBack();
      setUndoable(null);
      const text = remarks.length === 0 ? texts.notice.undone : texts.notice.undoneInPart;
      tell({ text, remarks });
      await lookNow(progress).catch(() => tell({ text: text + texts.notice.unchecked, remarks }));
    });
  }, [workbook, run, lookNow, tell, texts]);
  return useMemo(() => ({ write, undo, undoable, giveUp }), [write, undo, undoable, giveUp]);
}

/** What compares is fetched once something is written. */
async function asWritten(plan: WritePlan, { snapshot }: Review): Promise<boolean> {
  return (await import('../../tabs/stands-as-written')).standsAsWritten(plan, snapshot);
}

import { useCallback, useMemo } from 'react';
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
   * from the workbook as it stands now, where it is a function. Gives null where nothing was written.
   */
  readonly write: (
    plan: WritePlan | ((now: Review) => WritePlan | null),
    told: string,
    see?: Place,
  ) => Promise<WriteReport | null>;
  /** Takes the last write back. */
  readonly undo: () => Promise<void>;
}

export function useChange(workbook: OpenWorkbook, { run }: Work, { lookNow }: Look, { tell }: Notices): Change {
  const texts = useTexts();
  const write = useCallback<Change['write']>(
    (asked, told, see) =>
      run(async (progress) => {
        tell(null);
        const plan = typeof asked === 'function' ? asked(await lookNow(progress)) : asked;
        if (!plan) return null;
        const report = await workbook.write(plan, progress);
        const followed = report.followed.length > 0 ? [texts.notice.followed(report.followed.length)] : [];
        tell({ text: told, remarks: [...followed, ...report.remarks], undo: true, ...(see ? { see } : {}) });
        await lookNow(progress);
        return report;
      }),
    [workbook, run, lookNow, tell, texts],
  );
  const undo = useCallback(async () => {
    await run(async (progress) => {
      await workbook.takeBack();
      tell({ text: texts.notice.undone });
      await lookNow(progress);
    });
  }, [workbook, run, lookNow, tell, texts]);
  return useMemo(() => ({ write, undo }), [write, undo]);
}

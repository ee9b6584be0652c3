import { useCallback, useMemo } from 'react';
import type { Review } from '../../review';
import type { WriteReport } from '../../workbook/host';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { WritePlan } from '../../workbook/plan';
import { useTexts } from '../texts/texts';
import type { Notices } from './use-notice';
import type { Look } from './use-review';
import type { Work } from './use-work';

export interface Change {
  /**
   * Writes into the workbook, looks at it again, and says what was done. `plan` is made from the workbook as it stands
   * now, where it is a function. Gives null where nothing was written.
   */
  write(plan: WritePlan | ((now: Review) => WritePlan | null), told: string): Promise<WriteReport | null>;
  /** Takes the last write back. */
  undo(): Promise<void>;
}

export function useChange(workbook: OpenWorkbook, { run }: Work, { lookNow }: Look, { tell, clear }: Notices): Change {
  const texts = useTexts();
  const write = useCallback<Change['write']>(
    (asked, told) =>
      run(async (progress) => {
        clear();
        const plan = typeof asked === 'function' ? asked(await lookNow(progress)) : asked;
        if (!plan) return null;
        const report = await workbook.write(plan, progress);
        await lookNow(progress);
        const followed = report.followed.length > 0 ? [texts.notice.followed(report.followed.length)] : [];
        tell(told, [...followed, ...report.remarks], true);
        return report;
      }),
    [workbook, run, lookNow, tell, clear, texts],
  );
  const undo = useCallback(async () => {
    await run(async (progress) => {
      await workbook.takeBack();
      clear();
      await lookNow(progress);
      tell(texts.notice.undone);
    });
  }, [workbook, run, lookNow, tell, clear, texts]);
  return useMemo(() => ({ write, undo }), [write, undo]);
}

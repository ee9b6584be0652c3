import { useCallback, useMemo } from 'react';
import type { Place } from '../../workbook/cell';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { FilesPort, Pane, Surroundings } from '../pane';
import { useChange } from './use-change';
import { useNotice } from './use-notice';
import { useReview } from './use-review';
import { useWork } from './use-work';

/** The pane's flows over one workbook. */
export function usePaneFlows(workbook: OpenWorkbook, files: FilesPort, surroundings: () => Surroundings): Pane {
  const work = useWork();
  const notices = useNotice();
  const look = useReview(workbook, work);
  const change = useChange(workbook, work, look, notices);
  const { fail } = work;
  const go = useCallback((place: Place) => void workbook.reveal(place).catch(fail), [workbook, fail]);
  const entries = useCallback<Pane['entries']>((places) => workbook.entries(places), [workbook]);
  return useMemo(
    () => ({ work, look, notices, change, files, surroundings, entries, go }),
    [work, look, notices, change, files, surroundings, entries, go],
  );
}

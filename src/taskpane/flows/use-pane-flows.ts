import { useCallback, useMemo } from 'react';
import type { Place } from '../../workbook/cell';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Pane, ReadFile } from '../pane';
import { useChange } from './use-change';
import { useNotice } from './use-notice';
import { useReview } from './use-review';
import { useWork } from './use-work';

/** The pane's flows over one workbook. */
export function usePaneFlows(workbook: OpenWorkbook, readFile: ReadFile): Pane {
  const work = useWork();
  const notices = useNotice();
  const look = useReview(workbook, work);
  const change = useChange(workbook, work, look, notices);
  const { fail } = work;
  const go = useCallback((place: Place) => void workbook.reveal(place).catch(fail), [workbook, fail]);
  return useMemo(() => ({ work, look, notices, change, readFile, go }), [work, look, notices, change, readFile, go]);
}

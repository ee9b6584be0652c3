import { useCallback, useMemo, useState } from 'react';
import type { Place } from '../../workbook/cell';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { Pane } from '../pane';
import { useChange } from './use-change';
import { useNotice } from './use-notice';
import { useReview } from './use-review';
import { useWork } from './use-work';

/** The pane's flows over one workbook, and what it says to a screen reader. */
export function usePaneFlows(workbook: OpenWorkbook): { pane: Pane; said: string } {
  const work = useWork();
  const notices = useNotice();
  const look = useReview(workbook, work);
  const change = useChange(workbook, work, look, notices);
  const [said, setSaid] = useState('');
  const { fail } = work;
  const go = useCallback((place: Place) => void workbook.reveal(place).catch(fail), [workbook, fail]);
  const announce = useCallback((text: string) => setSaid((last) => (last === text ? `${text}\u00a0` : text)), []);
  const pane = useMemo(() => ({ work, look, notices, change, go, announce }), [work, look, notices, change, go, announce]);
  return { pane, said };
}

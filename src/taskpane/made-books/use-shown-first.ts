import { useState } from 'react';
import type { Files } from '../../workbook/files';
import type { Progress } from '../../workbook/host';
import { usePane } from '../pane';

/** Makes something of the open workbook as it is at that moment. */
type Make<Made> = (port: Files, progress: Progress) => Promise<Made>;

/**
 * What can be made of the open workbook: shown first, then given out. It is made anew before it is given out; where that is no
 * longer what was shown, the new one is shown instead.
 */
export function useShownFirst<Made>(make: Make<Made>, isAsShown: (made: Made, shown: Made) => boolean) {
  const { files, work } = usePane();
  const [shown, setShown] = useState<Made | null>(null);
  /** Null where it failed. */
  const look = () =>
    work.run(async (progress) => {
      const made = await make(await files(), progress);
      setShown(made);
      return made;
    });
  /** `out` gives out what was made. Null where it failed. */
  const give = <Given>(out: (made: Made, port: Files) => Given | Promise<Given>): Promise<Given | 'changed' | null> =>
    work.run(async (progress) => {
      const port = await files();
      const made = await make(port, progress);
      if (shown !== null && isAsShown(made, shown)) return out(made, port);
      setShown(made);
      return 'changed';
    });
  return { shown, look, give };
}

import { useMemo, useState } from 'react';
import { plan } from '../../tabs/plan';
import { sameTabs } from '../../tabs/same-tabs';
import { stampOf } from '../../tabs/stamp';
import type { Review } from '../../review';
import { previewOf, samePreview, type Preview } from '../../tabs/preview';
import { unbuilt } from '../../tabs/unbuilt';
import { usePane } from '../pane';
import { useScreensTexts } from '../texts/screens-texts';

export interface Build {
  readonly preview: Preview;
  /** Whether the last build was not begun, since what it was to do had changed. */
  readonly changed: boolean;
  /** Does what the preview says, and nothing else. */
  readonly build: () => Promise<void>;
}

export function useBuild(review: Review): Build {
  const { change } = usePane();
  const texts = useScreensTexts();
  const preview = useMemo(() => previewOf(review), [review]);
  const [changed, setChanged] = useState(false);
  const build = async () => {
    setChanged(false);
    const [first] = preview.tabs;
    const stamp = stampOf(new Date());
    let before: Review = review;
    await change.write(
      (now) => {
        before = now;
        if (samePreview(preview, previewOf(now))) return plan(now, stamp);
        setChanged(true);
        return null;
      },
      texts.build.done(preview.tabs.length, preview.settled.length),
      first && { sheet: first.name, row: 0, column: 0 },
      async (written, now) => {
        if (sameTabs(written, plan(now, stamp))) return true;
        const { review: judge } = await import('../../review');
        return sameTabs(written, plan(judge(unbuilt(before.snapshot, written, now.snapshot)), stamp));
      },
    );
  };
  return { preview, changed, build };
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../pane';
import { useNextYearTexts } from '../texts/next-year-texts';

const NextYearDialog = lazy(() => import('./NextYearDialog'));

/** Offers next year's workbook. */
export default function NextYearSection({ workbook }: { readonly workbook: string }) {
  const texts = useNextYearTexts();
  const { work } = usePane();
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="next-year">
      <h3 id="next-year">{texts.title}</h3>
      <p className="build-note">{texts.about}</p>
      <div className="build-choice">
        <Button disabledFocusable={work.busy} onClick={() => setAsked(true)}>
          {texts.make}
        </Button>
      </div>
      {asked ? (
        <Suspense fallback={null}>
          <NextYearDialog workbook={workbook} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}

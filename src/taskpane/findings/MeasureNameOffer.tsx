import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../model/finding';
import { measureNameOffer } from '../../offers/measure-name';
import { usePane } from '../pane';
import { useFindingTexts } from '../texts/finding-texts';

const FixAllDialog = lazy(() => import('./FixAllDialog'));

/** Gives a 施策 the name that most of its places have, after a look at each. */
export default function MeasureNameOffer({ finding }: { readonly finding: Finding }) {
  const texts = useFindingTexts();
  const { look, work } = usePane();
  const [asking, setAsking] = useState(false);
  const offer = look.review && measureNameOffer(finding, look.review);
  if (!offer) return null;
  const { measure, name, mend, left } = offer;
  return (
    <div className="fix-offer">
      <Button className="fix-offer-side" size="small" disabledFocusable={work.busy} onClick={() => setAsking(true)}>
        {texts.measureName(measure, name, mend.edits.length)}
      </Button>
      {left > 0 ? <p className="fix-offer-label">{texts.measureLeft(left)}</p> : null}
      {asking ? (
        <Suspense>
          <FixAllDialog mends={[mend]} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Review } from '../../review';
import { useTexts } from '../texts/texts';
import type { ShownFindings } from './use-finding-list';

const HandOnDialog = lazy(() => import('./HandOnDialog'));

interface Props {
  readonly review: Review;
  readonly list: ShownFindings;
}

/** The way to hand findings on, outside the workbook. */
export function HandOn({ review, list }: Props) {
  const { check } = useTexts();
  const [handing, setHanding] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setHanding(true)}>
        {check.handOn}
      </Button>
      {handing ? (
        <Suspense>
          <HandOnDialog
            review={review}
            departments={list.departments}
            department={list.department}
            onClose={() => setHanding(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

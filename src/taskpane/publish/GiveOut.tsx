import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { usePublishTexts } from '../texts/publish-texts';

interface Props {
  /** How many errors are open. */
  readonly errors: number;
  readonly onGive: (as: 'xlsx' | 'html') => void;
}

/** The copy as a workbook or a page; with open errors only once staff say that they want it all the same. */
export function GiveOut({ errors, onGive }: Props) {
  const texts = usePublishTexts();
  const { work } = usePane();
  const [withErrors, setWithErrors] = useState(false);
  const mayNot = work.busy || (errors > 0 && !withErrors);
  return (
    <>
      {errors === 0 ? null : (
        <>
          <Banner kind="warning">{texts.errors(errors)}</Banner>
          <Checkbox
            checked={withErrors}
            label={texts.withErrors(errors)}
            onChange={(_, { checked }) => setWithErrors(checked === true)}
          />
        </>
      )}
      <div className="build-choice">
        <Button disabledFocusable={mayNot} onClick={() => onGive('xlsx')}>
          {texts.book}
        </Button>
        <Button disabledFocusable={mayNot} onClick={() => onGive('html')}>
          {texts.page}
        </Button>
      </div>
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useSettingsTexts } from '../texts/settings-texts';

const NewBookDialog = lazy(() => import('../new-book/NewBookDialog'));

/** Offers a blank workbook. `workbook`: what the open one is called; null where it was not read. */
export function NewBook({ workbook }: { readonly workbook: string | null }) {
  const { settings: texts } = useSettingsTexts();
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="settings-new-book">
      <h2 id="settings-new-book">{texts.newBook}</h2>
      <p className="settings-note">{texts.newBookHint}</p>
      <Button onClick={() => setAsked(true)}>{texts.makeNewBook}</Button>
      {asked ? (
        <Suspense fallback={null}>
          <NewBookDialog workbook={workbook} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}

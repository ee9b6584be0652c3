import { Button } from '@fluentui/react-components';
import type { Review } from '../../review';
import { standingForm } from '../../tabs/form/plan';
import { usePane } from '../pane';
import { useSettingsTexts } from '../texts/settings-texts';
import { FormAdditions } from './FormAdditions';
import { NewForm } from './NewForm';

/** Whose layout holds for the workbook, and its sheet 様式定義, which can be made here, and added to. */
export function FormInTheWorkbook({ review }: { readonly review: Review }) {
  const { form: texts } = useSettingsTexts();
  const { go } = usePane();
  const whose = { 'built-in': texts.builtIn, workbook: texts.own, given: texts.given };
  const stands = standingForm(review);
  return (
    <section aria-labelledby="settings-form">
      <h2 id="settings-form">{texts.heading}</h2>
      <p className="settings-note">{whose[review.evaluation.layout.source]}</p>
      {stands === null ? (
        <NewForm review={review} />
      ) : (
        <>
          <Button onClick={() => go({ sheet: stands, row: 0, column: 0 })}>{texts.open}</Button>
          <FormAdditions review={review} sheet={stands} />
        </>
      )}
    </section>
  );
}

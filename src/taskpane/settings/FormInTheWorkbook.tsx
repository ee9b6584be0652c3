import { Button } from '@fluentui/react-components';
import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import { formSheetName } from '../../layout/form-sheet/tables';
import { proposeForm } from '../../proposal/propose';
import type { Review } from '../../review';
import { formSheetPlan, standingForm } from '../../tabs/form/plan';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { useSettingsTexts } from '../texts/settings-texts';

/** Whose layout holds for the workbook, and its sheet 様式定義, which can be made here. */
export function FormInTheWorkbook({ review }: { readonly review: Review }) {
  const { form: texts } = useSettingsTexts();
  const { change, go, work } = usePane();
  const whose = { 'built-in': texts.builtIn, workbook: texts.own, given: texts.given };
  const stands = standingForm(review);
  const plan = (now: Review) => formSheetPlan(now, proposeForm(now, false) ?? builtInLines());
  return (
    <section aria-labelledby="settings-form">
      <h2 id="settings-form">{texts.heading}</h2>
      <p className="settings-note">{whose[review.evaluation.layout.source]}</p>
      {stands === null ? (
        <>
          <p className="settings-note">{texts.createHint}</p>
          <RenameNotes renames={plan(review)?.renames ?? []} />
          <Button
            disabledFocusable={work.busy}
            onClick={() => void change.write(plan, texts.created, { sheet: formSheetName, row: 0, column: 0 })}
          >
            {texts.create}
          </Button>
        </>
      ) : (
        <Button onClick={() => go({ sheet: stands, row: 0, column: 0 })}>{texts.open}</Button>
      )}
    </section>
  );
}

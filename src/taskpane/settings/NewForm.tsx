import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import { formSheetName } from '../../layout/form-sheet/tables';
import { proposeForm } from '../../proposal/propose';
import type { Review } from '../../review';
import { formSheetPlan } from '../../tabs/form/plan';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { useSettingsTexts } from '../texts/settings-texts';

/** Makes the sheet 様式定義, with what differs in the workbook as proposals. */
export function NewForm({ review }: { readonly review: Review }) {
  const { form: texts } = useSettingsTexts();
  const { change, work } = usePane();
  const proposed = useMemo(() => proposeForm(review, false), [review]);
  const plan = (now: Review) =>
    formSheetPlan(now, (now === review ? proposed : proposeForm(now, false)) ?? builtInLines());
  return (
    <>
      <p className="settings-note">{texts.createHint}</p>
      {proposed ? null : <p className="settings-note">{texts.nothing}</p>}
      <RenameNotes renames={plan(review)?.renames ?? []} />
      <Button
        disabledFocusable={work.busy}
        onClick={() => void change.write(plan, texts.created, { sheet: formSheetName, row: 0, column: 0 })}
      >
        {texts.create}
      </Button>
    </>
  );
}

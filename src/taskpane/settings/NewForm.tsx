import { Button } from '@fluentui/react-components';
import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import { formSheetName } from '../../layout/form-sheet/tables';
import { withHints } from '../../proposal/cell-hints';
import { proposeForm } from '../../proposal/propose';
import type { Review } from '../../review';
import { formSheetPlan } from '../../tabs/form/plan';
import { useHinted, type Propose } from '../flows/use-hinted';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { useSettingsTexts } from '../texts/settings-texts';

const propose: Propose<ReturnType<typeof proposeForm>> = (review, hints) => proposeForm(review, false, hints);

/** Makes the sheet 様式定義, with what differs in the workbook as proposals. */
export function NewForm({ review }: { readonly review: Review }) {
  const { form: texts } = useSettingsTexts();
  const { change, work, entries } = usePane();
  const found = useHinted(review, propose);
  const plan = async (now: Review) => {
    const lines = await withHints({ entries }, now.snapshot, (hints) => propose(now, hints));
    return formSheetPlan(now, lines ?? builtInLines());
  };
  return (
    <>
      <p className="settings-note">{texts.createHint}</p>
      {found && !found.proposed ? <p className="settings-note">{texts.nothing}</p> : null}
      <RenameNotes renames={formSheetPlan(review)?.renames ?? []} />
      <Button
        disabledFocusable={work.busy}
        onClick={() => void change.write(plan, texts.created, { sheet: formSheetName, row: 0, column: 0 })}
      >
        {texts.create}
      </Button>
    </>
  );
}

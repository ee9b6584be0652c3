import { Button } from '@fluentui/react-components';
import { proposedMark } from '../../layout/form-sheet/built-in-lines';
import { addedLines } from '../../proposal/added-lines';
import { withHints } from '../../proposal/cell-hints';
import { addingPlan } from '../../proposal/form-edits';
import type { Review } from '../../review';
import { useHinted, type Propose } from '../flows/use-hinted';
import { usePane } from '../pane';
import { useSettingsTexts } from '../texts/settings-texts';

const propose: Propose<ReturnType<typeof addedLines>> = (review, hints) => addedLines(review, proposedMark, hints);

/** What the workbook's 様式定義 does not tell of yet: shown, then added to it as proposals that wait for ○. */
export function FormAdditions({ review, sheet }: { readonly review: Review; readonly sheet: string }) {
  const { form: texts } = useSettingsTexts();
  const { change, work, entries } = usePane();
  const lines = useHinted(review, propose)?.proposed ?? [];
  if (lines.length === 0) return null;
  const plan = async (now: Review) =>
    addingPlan(now.snapshot, await withHints({ entries }, now.snapshot, (hints) => propose(now, hints)));
  return (
    <div role="group" aria-label={texts.additions(lines.length)} className="settings-additions">
      <p className="settings-note">{texts.additions(lines.length)}</p>
      <ul lang="ja" className="given-writes">
        {lines.map(({ place = '', standard = '', name = '', also = '', kind = '' }) => (
          <li key={`${place} ${standard} ${name}`}>
            {standard === '' ? `${place}：${name}（${kind}）` : `${place}：${standard} → ${name === '' ? also : name}`}
          </li>
        ))}
      </ul>
      {addingPlan(review.snapshot, lines) ? (
        <Button
          disabledFocusable={work.busy}
          onClick={() => void change.write(plan, texts.addedProposals, { sheet, row: 0, column: 0 })}
        >
          {texts.addProposals}
        </Button>
      ) : (
        <p className="settings-note">{texts.noRoom}</p>
      )}
    </div>
  );
}

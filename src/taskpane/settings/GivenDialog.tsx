import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review } from '../../review';
import { stoppedLines } from '../../tabs/whose-rules';
import { address } from '../../workbook/address';
import { countByStanding } from '../findings/filter';
import { usePane } from '../pane';
import { Modal } from '../parts/Modal';
import { RenameNotes } from '../parts/RenameNotes';
import { useSettingsTexts } from '../texts/settings-texts';
import { useTexts } from '../texts/texts';
import { givenPlan, reviewAfter, type GivenProposal } from '../../offers/given-proposal';

interface Props {
  readonly review: Review;
  readonly proposal: GivenProposal;
  readonly onClose: () => void;
}

/** Shows what is to be written and what would be found then, and writes it. */
export function GivenDialog({ review, proposal, onClose }: Props) {
  const { given: texts } = useSettingsTexts();
  const { finding } = useTexts();
  const { change } = usePane();
  const plan = useMemo(() => givenPlan(proposal, review), [proposal, review]);
  const after = useMemo(() => reviewAfter(proposal, review), [proposal, review]);
  const title = proposal.kind === 'keep' ? texts.keepTitle(proposal.file) : texts.titles[proposal.kind];
  const write = () => {
    onClose();
    const [tab] = plan.tabs;
    const see = tab && { sheet: tab.name, row: 0, column: 0 };
    void change.write((now) => givenPlan(proposal, now), texts.done[proposal.kind], see);
  };
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{finding.cancel}</Button>
          <Button appearance="primary" onClick={write}>
            {texts.buttons[proposal.kind]}
          </Button>
        </>
      }
    >
      <ul className="given-writes" lang="ja">
        {plan.tabs.map(({ name }) => (
          <li key={name}>
            {texts.tab(
              name,
              review.snapshot.sheets.some((sheet) => sheet.name === name),
            )}
          </li>
        ))}
        {plan.edits.map((edit) => (
          <li key={edit.sheet}>
            {texts.edit(edit.sheet, address(edit), String(edit.expected ?? ''), String(edit.value))}
          </li>
        ))}
      </ul>
      <RenameNotes renames={plan.renames} />
      <dl className="settings-values">
        <dt>{texts.now}</dt>
        <dd>{countsOf(review)}</dd>
        <dt>{texts.after}</dt>
        <dd>{countsOf(after)}</dd>
      </dl>
      {stoppedLines(after.stopped).map((line) => (
        <p key={line} lang="ja" className="settings-note">
          {line}
        </p>
      ))}
    </Modal>
  );

  function countsOf({ findings }: Review): string {
    const { error, query, notice } = countByStanding(findings);
    return texts.counts(error, query, notice);
  }
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { givenSheetsOf, type Review } from '../../review';
import { tabNames } from '../../workbook/mark';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { ChooseButton } from '../parts/ChooseButton';
import { useSettingsTexts } from '../texts/settings-texts';
import { GivenDialog } from './GivenDialog';
import { givenState, type GivenProposal } from '../../offers/given-proposal';

/** 企画の様式・設定: chosen from a file of the planning division's, kept in the workbook, and taken off again. */
export function GivenInTheWorkbook({ review }: { readonly review: Review }) {
  const { given: texts } = useSettingsTexts();
  const { go, files, work } = usePane();
  const [proposal, setProposal] = useState<GivenProposal | null>(null);
  const [lacking, setLacking] = useState<string | null>(null);
  const state = givenState(review);

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    setLacking(null);
    const snapshot = await work.run(async () => (await files()).read(file));
    if (!snapshot) return;
    const sheets = givenSheetsOf(snapshot);
    if (sheets) setProposal({ kind: 'keep', file: file.name, sheets });
    else setLacking(file.name);
  };

  return (
    <section aria-labelledby="settings-given">
      <h2 id="settings-given">{texts.heading}</h2>
      <p className="settings-note">{state === 'on' ? texts.on : state === 'off' ? texts.off : texts.none}</p>
      <p className="settings-note">{texts.hint}</p>
      {lacking === null ? null : (
        <Banner kind="error" onClose={() => setLacking(null)}>
          {texts.lacking(lacking)}
        </Banner>
      )}
      <ChooseButton
        label={state === null ? texts.choose : texts.chooseAgain}
        file={texts.file}
        disabled={work.busy}
        onChoose={(chosen) => void choose(chosen)}
      />
      {state === null ? null : (
        <div className="settings-buttons">
          <Button onClick={() => setProposal({ kind: state === 'on' ? 'takeOff' : 'putOn' })}>
            {state === 'on' ? texts.takeOff : texts.putOn}
          </Button>
          <Button onClick={() => go({ sheet: tabNames.givenForm, row: 0, column: 0 })}>{texts.open}</Button>
        </div>
      )}
      {proposal ? <GivenDialog review={review} proposal={proposal} onClose={() => setProposal(null)} /> : null}
    </section>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane';
import { usePublishTexts } from '../texts/publish-texts';
import { GiveOut } from './GiveOut';
import { namesFor } from './names-for';
import { ToldOfCopy } from './ToldOfCopy';
import { useEdition } from './use-edition';
import './publish.css';

/** 公表用に保存: says what the public copy holds and what it does without, then gives it out as a workbook or a page. */
export default function PublishSection({ workbook }: { readonly workbook: string }) {
  const texts = usePublishTexts();
  const { work } = usePane();
  const { shown, look: make, give } = useEdition(workbook);
  const [said, setSaid] = useState('');
  const { files, command } = namesFor(workbook);
  const edition = shown !== null && !('why' in shown) ? shown : null;
  const look = async () => {
    setSaid('');
    const made = await make();
    if (made === null) return;
    setSaid('why' in made ? texts.noSheets : texts.looked(made.told.sheets.length, made.told.contacts.length));
  };
  const giveOut = async (as: 'xlsx' | 'html') => {
    setSaid('');
    const given = await give(as);
    if (given !== null) setSaid(given === 'started' ? texts.started(files[as]) : texts.changed);
  };
  return (
    <section aria-labelledby="publish" className="publish">
      <h3 id="publish">{texts.title}</h3>
      <p className="build-note">{texts.about}</p>
      <div className="build-choice">
        <Button disabledFocusable={work.busy} onClick={() => void look()}>
          {shown === null ? texts.look : texts.lookAgain}
        </Button>
      </div>
      {edition ? (
        <>
          <ToldOfCopy told={edition.told} />
          <GiveOut key={edition.told.errors} errors={edition.told.errors} onGive={(as) => void giveOut(as)} />
        </>
      ) : null}
      <p role="status" className="build-note">
        {said}
      </p>
      {edition ? (
        <p className="build-note">
          {texts.command} <code lang="ja">{command}</code>
        </p>
      ) : null}
    </section>
  );
}

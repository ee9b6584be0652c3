import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { setAside } from '../../tabs/set-aside';
import type { Finding } from '../../model/finding';
import { isoMinute } from '../clock';
import { acceptancePlan, recordsStand } from '../../tabs/acceptances/plan';
import { usePane } from '../pane';
import { Modal } from '../parts/Modal';
import { RenameNotes } from '../parts/RenameNotes';
import { nameKey, reasonKey, useStored } from '../stored';
import { useTexts } from '../texts/texts';
import './AcceptDialog.css';

interface Props {
  readonly finding: Finding;
  /** Open findings of its kind, itself among them where it is open. */
  readonly alike: readonly Finding[];
  /** A reason to begin with. */
  readonly proposed?: string;
  readonly onClose: () => void;
}

/** Asks for the reason and, once, for the name. A half-written reason outlives the pane. */
export default function AcceptDialog({ finding, alike, proposed = '', onClose }: Props) {
  const texts = useTexts();
  const { change, look } = usePane();
  const renames = look.review ? setAside(look.review.snapshot, look.review.evaluation, ['acceptances']) : [];
  const [name, setName] = useStored('local', nameKey, '');
  const [draft, setDraft] = useStored('session', reasonKey(finding.fingerprint), finding.accepted?.reason ?? proposed);
  const [all, setAll] = useState(false);
  const [tried, setTried] = useState(false);
  const accepted = all ? alike : [finding];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.trim() === '' || name.trim() === '') return;
    const fingerprints = new Set(accepted.map(({ fingerprint }) => fingerprint));
    const acceptance = { reason: draft, by: name, at: isoMinute(new Date()) };
    onClose();
    const report = await change.write(
      (now) => acceptancePlan(now, fingerprints, acceptance),
      texts.finding.acceptDone(accepted.length),
      undefined,
      recordsStand,
    );
    if (report) setDraft('');
  };
  const missing = (text: string, message: string) =>
    tried && text.trim() === '' ? { validationMessage: message } : {};
  return (
    <Modal
      title={texts.finding.acceptTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.finding.cancel}</Button>
          <Button appearance="primary" type="submit" form="acceptance">
            {texts.finding.acceptButton}
          </Button>
        </>
      }
    >
      <form id="acceptance" noValidate className="accept-dialog-form" onSubmit={(event) => void submit(event)}>
        <p lang="ja" className="accept-dialog">
          {finding.message}
        </p>
        <Field className="field" label={texts.finding.reason} required {...missing(draft, texts.finding.reasonMissing)}>
          <Textarea value={draft} rows={4} onChange={(_, { value }) => setDraft(value)} />
        </Field>
        <Field
          className="field"
          label={texts.finding.name}
          hint={texts.finding.nameHint}
          required
          {...missing(name, texts.finding.nameMissing)}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        {alike.length > 1 ? (
          <Checkbox
            checked={all}
            label={texts.finding.acceptAll(alike.length)}
            onChange={(_, { checked }) => setAll(checked === true)}
          />
        ) : null}
        <p className="accept-dialog-note">{texts.finding.acceptNote}</p>
        <RenameNotes renames={renames} />
      </form>
    </Modal>
  );
}

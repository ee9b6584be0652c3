import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../model/finding';
import { recordsStand, revocationPlan } from '../../tabs/acceptances/plan';
import { isoMinute } from '../clock';
import { usePane } from '../pane';
import { Modal } from '../parts/Modal';
import { nameKey, useStored } from '../stored';
import { useTexts } from '../texts/texts';
import './AcceptDialog.css';

/** Takes an acceptance back; the record keeps by whom, and when. */
export default function RevokeDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const { finding: texts } = useTexts();
  const { change } = usePane();
  const [name, setName] = useStored('local', nameKey, '');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const by = { by: name.trim(), at: isoMinute(new Date()) };
    onClose();
    await change.write((now) => revocationPlan(now, finding.fingerprint, by), texts.revoked, undefined, recordsStand);
  };
  return (
    <Modal
      title={texts.revoke}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button appearance="primary" type="submit" form="revocation">
            {texts.revokeButton}
          </Button>
        </>
      }
    >
      <form id="revocation" noValidate className="accept-dialog-form" onSubmit={(event) => void submit(event)}>
        <p className="accept-dialog">{texts.revokeNote}</p>
        <Field
          className="field"
          label={texts.name}
          hint={texts.nameHint}
          required
          {...(tried && name.trim() === '' ? { validationMessage: texts.nameMissing } : {})}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      </form>
    </Modal>
  );
}

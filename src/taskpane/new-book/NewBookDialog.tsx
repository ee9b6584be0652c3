import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../parts/Modal';
import { Segments } from '../parts/Segments';
import { useNewBookTexts } from '../texts/new-book-texts';
import { useTexts } from '../texts/texts';
import { BuiltInBook } from './BuiltInBook';
import { EmptiedBook } from './EmptiedBook';

interface Props {
  /** What the open workbook is called; null where it was not read. */
  readonly workbook: string | null;
  readonly onClose: () => void;
}

const forms = ['builtIn', 'own'] as const;

/** A blank workbook, on the built-in form or on that of the open workbook. */
export default function NewBookDialog({ workbook, onClose }: Props) {
  const texts = useNewBookTexts();
  const { notice } = useTexts();
  const [form, setForm] = useState<(typeof forms)[number]>('builtIn');
  return (
    <Modal title={texts.title} onClose={onClose} actions={<Button onClick={onClose}>{notice.close}</Button>}>
      {workbook === null ? null : (
        <div>
          <Segments
            label={texts.form}
            choices={forms.map((id) => ({ id, name: texts.forms[id] }))}
            chosen={form}
            onChoose={setForm}
          />
        </div>
      )}
      <p className="made-book-note">{texts.about[form]}</p>
      {workbook !== null && form === 'own' ? <EmptiedBook workbook={workbook} /> : <BuiltInBook />}
    </Modal>
  );
}

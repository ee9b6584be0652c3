import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { isOf, type AskedDepartment, type Departments } from '../../report/asked-department';
import { findingsCsv } from '../../report/csv';
import { mailSummary } from '../../report/mail-summary';
import type { Review } from '../../review';
import { nameParts } from '../../workbook/book-name';
import { Modal } from '../parts/Modal';
import { useFindingTexts } from '../texts/finding-texts';
import { useTexts } from '../texts/texts';
import { copy } from '../copy';
import { download } from '../download';
import { DepartmentChoice } from './DepartmentChoice';
import './HandOnDialog.css';

interface Props {
  readonly review: Review;
  readonly departments: Departments;
  readonly department: AskedDepartment;
  readonly onClose: () => void;
}

/** The findings outside the workbook, of all or of one 部・課: as the text of a mail, and as CSV. */
export default function HandOnDialog({ review, departments, department, onClose }: Props) {
  const { check, notice } = useTexts();
  const texts = useFindingTexts();
  const [asked, setAsked] = useState(department);
  const [said, setSaid] = useState('');
  const { workbook } = review.evaluation;
  const mail = mailSummary(review, asked, departments);
  const csv = () => findingsCsv([{ file: workbook, review }], (finding) => isOf(finding, asked, departments));
  const take = async (text: string, done: string) => setSaid((await copy(text)) ? done : texts.notCopied);
  const takeFile = () => {
    download(csv(), texts.fileName(nameParts(workbook).base), 'csv');
    setSaid(texts.started);
  };
  return (
    <Modal title={texts.title} onClose={onClose} actions={<Button onClick={onClose}>{notice.close}</Button>}>
      <DepartmentChoice departments={departments} asked={asked} label={check.department} onAsk={setAsked} />
      <Field className="field" label={texts.mail}>
        <Textarea lang="ja" readOnly rows={8} value={mail} onFocus={({ target }) => target.select()} />
      </Field>
      <div className="hand-on-actions">
        <Button appearance="primary" onClick={() => void take(mail, texts.mailCopied)}>
          {texts.copyMail}
        </Button>
      </div>
      <div>
        <h3 className="hand-on-heading">{texts.csv}</h3>
        <p className="hand-on-note">{texts.csvNote}</p>
      </div>
      <div className="hand-on-actions">
        <Button onClick={takeFile}>{texts.download}</Button>
        <Button onClick={() => void take(csv(), texts.csvCopied)}>{texts.copyCsv}</Button>
      </div>
      <p className="hand-on-note">
        {texts.command} <code lang="en">hyoka check --csv {quotedFile(workbook)}</code>
      </p>
      <p role="status" className="hand-on-said">
        {said}
      </p>
    </Modal>
  );
}

const quotedFile = (name: string) => (/^[^\s"'$`\\]+$/u.test(name) ? name : `"${name}"`);

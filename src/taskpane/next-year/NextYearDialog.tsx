import { Button } from '@fluentui/react-components';
import { CopyOffer } from '../made-books/CopyOffer';
import { Modal } from '../parts/Modal';
import { useNextYearTexts } from '../texts/next-year-texts';
import { useTexts } from '../texts/texts';
import { ProposedChanges } from './ProposedChanges';
import { namesFor, proposedNext } from './proposed-next';

interface Props {
  /** What the open workbook is called. */
  readonly workbook: string;
  readonly onClose: () => void;
}

/** Next year's workbook, made of the open one. */
export default function NextYearDialog({ workbook, onClose }: Props) {
  const texts = useNextYearTexts();
  const { notice } = useTexts();
  return (
    <Modal title={texts.title} onClose={onClose} actions={<Button onClick={onClose}>{notice.close}</Button>}>
      <p className="made-book-note">{texts.about}</p>
      <CopyOffer workbook={workbook} {...namesFor(workbook)} propose={proposedNext} why={texts.why}>
        {(told) => <ProposedChanges proposed={told} />}
      </CopyOffer>
    </Modal>
  );
}

import { Button } from '@fluentui/react-components';
import { placesOf, type Mend } from '../../model/mend';
import { Modal } from '../parts/Modal';
import { useFindingTexts } from '../texts/finding-texts';
import { useTexts } from '../texts/texts';
import { MendedPlaces } from './MendedPlaces';
import { useMend } from './use-mend';
import './FixAllDialog.css';

interface Props {
  readonly mends: readonly Mend[];
  readonly onClose: () => void;
}

/** Shows every cell and row that is going to change, and changes them at once. */
export default function FixAllDialog({ mends, onClose }: Props) {
  const { finding } = useTexts();
  const mend = useMend();
  const more = useFindingTexts();
  const places = placesOf(mends);
  const confirms = mends.every(({ finding: { fix } }) => fix?.type === 'one' && fix.confirms);
  const mendAll = () => {
    onClose();
    mend(mends);
  };
  return (
    <Modal
      title={confirms ? more.confirmAllTitle(mends.length) : finding.fixAllTitle(places.length)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{finding.cancel}</Button>
          <Button appearance="primary" onClick={mendAll}>
            {confirms ? more.confirm : finding.fix}
          </Button>
        </>
      }
    >
      <p className="fix-all-dialog">{confirms ? more.confirmNote : finding.fixAllNote}</p>
      <MendedPlaces places={places} />
    </Modal>
  );
}

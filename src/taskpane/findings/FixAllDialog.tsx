import { Button } from '@fluentui/react-components';
import { planOf, type Mend } from '../../model/mend';
import { address } from '../../workbook/address';
import { Modal } from '../parts/Modal';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { Change } from './Change';
import { PlaceButton } from './PlaceButton';
import './FixAllDialog.css';

interface Props {
  readonly mends: readonly Mend[];
  readonly onClose: () => void;
}

/** Shows every cell and row that is going to change, and changes them at once. */
export default function FixAllDialog({ mends, onClose }: Props) {
  const { finding } = useTexts();
  const { change } = usePane();
  const plan = planOf(mends);
  const changes = plan.edits.length + (plan.heights?.length ?? 0);
  const mendAll = () => {
    onClose();
    void change.write(plan, finding.fixed(mends.length));
  };
  return (
    <Modal
      title={finding.fixAllTitle(changes)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{finding.cancel}</Button>
          <Button appearance="primary" onClick={mendAll}>
            {finding.fix}
          </Button>
        </>
      }
    >
      <p className="fix-all-dialog">{finding.fixAllNote}</p>
      <ul className="fix-all-dialog-list" tabIndex={0}>
        {mends.flatMap((mend) => [
          ...mend.edits.map((edit) => (
            <li key={`${edit.sheet}!${address(edit)}`}>
              <PlaceButton place={edit} label={mend.finding.owner || edit.sheet} />
              <Change before={edit.expected} after={edit.value} />
            </li>
          )),
          ...(mend.heights ?? []).map(({ sheet, row, expected, height }) => (
            <li key={`${sheet}!${String(row)}`}>
              <PlaceButton place={{ sheet, row, column: 0 }} label={mend.finding.owner || sheet} />
              <Change before={finding.height(row, expected)} after={finding.height(row, height)} />
            </li>
          )),
        ])}
      </ul>
    </Modal>
  );
}

import { Button, FluentProvider } from '@fluentui/react-components';
import { Modal } from '../taskpane/parts/Modal';
import { useTexts } from '../taskpane/texts/texts';
import type { Words } from './words/ja';

interface Props {
  readonly words: Words;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Asks before another workbook takes the place of one whose changes nobody has downloaded. */
export function LeaveDialog({ words, onLeave, onClose }: Props) {
  const { finding } = useTexts();
  return (
    <FluentProvider>
      <Modal
        title={words.leaveTitle}
        onClose={onClose}
        actions={
          <>
            <Button appearance="primary" onClick={onLeave}>
              {words.leaveButton}
            </Button>
            <Button onClick={onClose}>{finding.cancel}</Button>
          </>
        }
      >
        <p>{words.leave}</p>
      </Modal>
    </FluentProvider>
  );
}

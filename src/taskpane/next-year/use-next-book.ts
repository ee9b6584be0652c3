import { useRef, useState } from 'react';
import { bookType } from '../../workbook/book-name';
import type { Files } from '../../workbook/files';
import { usePane } from '../pane';
import { proposedNext, type ProposedNext } from './proposed-next';

interface Prepared {
  readonly bytes: Uint8Array;
  readonly next: ProposedNext;
}

/** What came of asking for next year's workbook: given out, or first to be looked at once more. */
export type Given = 'opened' | 'refused' | 'started' | 'changed';

/**
 * Next year's workbook, made of the open one as Excel would save it at that moment: shown first, then given out. Where the
 * workbook has changed so that what was shown is no longer what would be done, the new proposal is shown instead.
 */
export function useNextBook(name: string) {
  const { files, work } = usePane();
  const [next, setNext] = useState<ProposedNext | null>(null);
  const [mayOpen, setMayOpen] = useState(false);
  const shown = useRef('');

  const prepared = async (port: Files): Promise<Prepared> => {
    const bytes = await port.opened();
    const file = new File([bytes.slice()], name);
    return { bytes, next: proposedNext(await port.read(file, { rooms: true })) };
  };
  const show = ({ next: made }: Prepared): void => {
    shown.current = sayable(made);
    setNext(made);
  };
  const look = async (): Promise<void> => {
    const made = await work.run(async () => {
      const port = await files();
      setMayOpen(port.open !== undefined);
      return prepared(port);
    });
    if (made) show(made);
  };
  const give = (file: string, way: 'open' | 'download'): Promise<Given | null> =>
    work.run(async () => {
      const port = await files();
      const made = await prepared(port);
      if (sayable(made.next) !== shown.current || 'why' in made.next) {
        show(made);
        return 'changed';
      }
      const { bytes } = await port.write(made.bytes, made.next.plan);
      if (way === 'open') return (await port.open?.(bytes)) ? 'opened' : 'refused';
      port.download(bytes, file, bookType(file));
      return 'started';
    });
  return { next, mayOpen, look, give };
}

const sayable = (next: ProposedNext): string => JSON.stringify('why' in next ? next : next.told);

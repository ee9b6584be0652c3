import { useRef, useState } from 'react';
import type { Files } from '../../workbook/files';
import type { Snapshot } from '../../workbook/snapshot';
import { usePane } from '../pane';
import type { CopyProposal } from './copy-proposal';
import { giveOut, type Given, type Way } from './give-out';

/** What came of asking for the copy: given out, or first to be looked at once more. */
export interface Outcome {
  readonly given: Given | 'changed';
  /** What else staff should know of what was written: Japanese sentences. */
  readonly remarks: readonly string[];
}

/**
 * A changed copy of the open workbook, as Excel would save it at that moment: shown first, then given out. Where the workbook
 * has changed so that what was shown is no longer what would be done, the new proposal is shown instead.
 */
export function useBookCopy<Told, Why extends string>(
  name: string,
  propose: (snapshot: Snapshot) => CopyProposal<Told, Why>,
) {
  const { files, work } = usePane();
  const [proposal, setProposal] = useState<CopyProposal<Told, Why> | null>(null);
  const shown = useRef('');

  const prepared = async (port: Files) => {
    const bytes = await port.opened();
    const file = new File([bytes.slice()], name);
    return { bytes, made: propose(await port.read(file, { rooms: true })) };
  };
  const show = (made: CopyProposal<Told, Why>): void => {
    shown.current = sayable(made);
    setProposal(made);
  };
  const look = () => work.run(async () => show((await prepared(await files())).made));
  const give = (file: string, way: Way): Promise<Outcome | null> =>
    work.run(async () => {
      const port = await files();
      const { bytes, made } = await prepared(port);
      if (sayable(made) !== shown.current || 'why' in made) {
        show(made);
        return { given: 'changed', remarks: [] };
      }
      const { bytes: copy, report } = await port.write(bytes, made.plan);
      const followed = report.followed.map(({ where, before, after }) => `${where}: ${before} → ${after}`);
      return { given: await giveOut(port, copy, file, way), remarks: [...followed, ...report.remarks] };
    });
  return { proposal, look, give };
}

const sayable = <Told, Why extends string>(made: CopyProposal<Told, Why>): string =>
  JSON.stringify('why' in made ? made : made.told);

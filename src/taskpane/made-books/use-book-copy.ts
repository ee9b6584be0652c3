import type { Snapshot } from '../../workbook/snapshot';
import type { CopyProposal } from './copy-proposal';
import { giveOut, type Given, type Way } from './give-out';
import { useShownFirst } from './use-shown-first';

/** What came of asking for the copy: given out, or first to be looked at once more. */
export interface Outcome {
  readonly given: Given | 'changed';
  /** What else staff should know of what was written: Japanese sentences. */
  readonly remarks: readonly string[];
}

/** A changed copy of the open workbook, as Excel would save it at that moment: shown first, then given out. */
export function useBookCopy<Told, Why extends string>(
  name: string,
  propose: (snapshot: Snapshot) => CopyProposal<Told, Why>,
) {
  const { shown, look, give } = useShownFirst(
    async (port) => {
      const bytes = await port.opened();
      const file = new File([bytes.slice()], name);
      return { bytes, proposal: propose(await port.read(file, { rooms: true })) };
    },
    (made, before) => told(made.proposal) === told(before.proposal),
  );
  const giveCopy = async (file: string, way: Way): Promise<Outcome | null> => {
    const outcome = await give(async ({ bytes, proposal }, port) => {
      if ('why' in proposal) return 'changed';
      const { bytes: copy, report } = await port.write(bytes, proposal.plan);
      const followed = report.followed.map(({ where, before, after }) => `${where}: ${before} → ${after}`);
      return { given: await giveOut(port, copy, file, way), remarks: [...followed, ...report.remarks] };
    });
    return outcome === 'changed' ? { given: 'changed', remarks: [] } : outcome;
  };
  return { proposal: shown?.proposal ?? null, look, give: giveCopy };
}

/** What of a proposal staff are told. */
const told = <Told, Why extends string>(proposal: CopyProposal<Told, Why>): string =>
  JSON.stringify('why' in proposal ? proposal : proposal.told);

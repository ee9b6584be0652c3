import { planOf, type Mend } from '../../model/mend';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';

/** Carries mends out, and says which cell was mended, or how many findings. */
export function useMend(): (mends: readonly Omit<Mend, 'finding'>[]) => void {
  const { finding } = useTexts();
  const { change } = usePane();
  return (mends) => {
    const plan = planOf(mends);
    const [edit, ...others] = plan.edits;
    const [height] = plan.heights ?? [];
    const see = edit ?? (height && { sheet: height.sheet, row: height.row, column: 0 });
    const one = edit && others.length === 0 && !height;
    const told = one ? finding.fixedAt(`${edit.sheet} ${address(edit)}`) : finding.fixed(mends.length);
    void change.write(plan, told, see && { sheet: see.sheet, row: see.row, column: see.column });
  };
}

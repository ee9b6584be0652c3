import type { SheetRename } from '../../workbook/plan';
import { useTexts } from '../texts/texts';
import './RenameNotes.css';

/** What becomes of staff-made sheets whose names are needed: said before anything is written. */
export function RenameNotes({ renames }: { readonly renames: readonly SheetRename[] }) {
  const texts = useTexts();
  return renames.map(({ from, to }) => (
    <p key={from} className="rename-note">
      {texts.rename(from, to)}
    </p>
  ));
}

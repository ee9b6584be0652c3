import { settledOn, settledRows } from '../../model/settled';
import type { Review } from '../../review';
import { useScreensTexts } from '../texts/screens-texts';
import { SettledChange } from './SettledChange';
import './SettledNote.css';

/** What builds have settled by taking the cards' side, and what the list had said; nothing where they have settled nothing. */
export function SettledNote({ review }: { readonly review: Review }) {
  const { build: texts } = useScreensTexts();
  const rows = settledRows(review).map(settledOn);
  if (rows.length === 0) return null;
  return (
    <details className="settled-note">
      <summary tabIndex={0}>{texts.settled(rows.length)}</summary>
      <ul lang="ja">
        {rows.map((row, index) => (
          <li key={`${String(index)} ${row.name} ${row.owner}`}>
            <SettledChange {...row} />
          </li>
        ))}
      </ul>
    </details>
  );
}

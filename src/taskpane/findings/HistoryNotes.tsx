import { unconfirmedAmong } from '../../model/accept';
import type { Review } from '../../review';
import { useTexts } from '../texts/texts';
import { SettledNote } from './SettledNote';
import './HistoryNotes.css';

/** How many accepted findings the planning division has not initialled yet, and what builds have settled. */
export default function HistoryNotes({ review }: { readonly review: Review }) {
  const { check } = useTexts();
  const unconfirmed = unconfirmedAmong(review.findings, review.records).length;
  return (
    <>
      {unconfirmed > 0 ? <p className="unconfirmed-note">{check.unconfirmed(unconfirmed)}</p> : null}
      <SettledNote review={review} />
    </>
  );
}

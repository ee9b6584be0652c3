import type { Review } from '../../review';
import { newerLines } from '../../tabs/newer-lines';
import { stoppedLines } from '../../tabs/whose-rules';
import './StoppedNote.css';

/** Which rules 設定 has stopped: fewer findings may be no better; and which sheets a newer version has made. */
export const StoppedNote = ({ review }: { readonly review: Review }) =>
  [...stoppedLines(review.stopped), ...newerLines(review.snapshot)].map((line) => (
    <p key={line} lang="ja" className="stopped-note">
      {line}
    </p>
  ));

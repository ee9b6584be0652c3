import type { Review } from '../../review';
import { stoppedLines } from '../../tabs/whose-rules';
import './StoppedNote.css';

/** Which rules 設定 has stopped: fewer findings may be no better. */
export const StoppedNote = ({ stopped }: Pick<Review, 'stopped'>) =>
  stoppedLines(stopped).map((line) => (
    <p key={line} lang="ja" className="stopped-note">
      {line}
    </p>
  ));

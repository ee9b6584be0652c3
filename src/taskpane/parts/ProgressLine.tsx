import { percentOf, type Doing } from '../flows/use-work';
import { useTexts } from '../texts/texts';
import './ProgressLine.css';

/** How far the work with the workbook is. Its room stays while nothing is done. */
export function ProgressLine({ doing }: { readonly doing: Doing | null }) {
  const texts = useTexts();
  if (!doing) return <div className="progress" />;
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={texts.work[doing.step]}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentOf(doing)}
    >
      <div className="progress-bar" style={{ transform: `scaleX(${Math.max(0.08, doing.done)})` }} />
    </div>
  );
}

import { SeverityIcon } from '../parts/SeverityIcon';
import { useTexts, type Texts } from '../texts/texts';
import { standings, type Counts, type Standing } from './filter';
import './CountChips.css';

export const standingName = (standing: Standing, texts: Texts): string =>
  standing === 'accepted' ? texts.check.accepted : texts.severities[standing];

interface Props {
  readonly counts: Counts;
  readonly shown: ReadonlySet<Standing>;
  readonly onToggle: (standing: Standing) => void;
}

/** How many findings of each severity are open, and how many are accepted; each can be shown or hidden. */
export function CountChips({ counts, shown, onToggle }: Props) {
  const texts = useTexts();
  return (
    <div role="group" aria-label={texts.check.counts} className="count-chips">
      {standings.map((standing) => {
        const name = standingName(standing, texts);
        return (
          <button
            key={standing}
            type="button"
            aria-pressed={shown.has(standing)}
            className="count-chips-chip"
            onClick={() => onToggle(standing)}
          >
            <SeverityIcon standing={standing} />
            <span className="count-chips-name">{name}</span>{' '}
            <span className="count-chips-number">{counts[standing].toLocaleString('ja-JP')}</span>
          </button>
        );
      })}
    </div>
  );
}

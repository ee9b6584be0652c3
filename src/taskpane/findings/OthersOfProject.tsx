import type { Finding } from '../../model/finding';
import { othersOfProject } from '../../offers/many-at-once';
import { useFindingTexts } from '../texts/finding-texts';
import { PlaceButton } from './PlaceButton';

interface Props {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}

/** What else of the kind is wrong with the same project: the other blanks of a card, to go through one after another. */
export function OthersOfProject({ finding, findings }: Props) {
  const texts = useFindingTexts();
  const others = othersOfProject(findings, finding);
  if (others.length === 0) return null;
  return (
    <div>
      <p className="finding-detail-label">{texts.sameOwner(others.length)}</p>
      <ul className="finding-detail-related">
        {others.map(({ place, field, fingerprint }, at) =>
          place ? (
            <li key={`${fingerprint} ${String(at)}`}>
              <PlaceButton place={place} label={field} />
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}

import type { Coverage } from '../../rollup/coverage';
import { address } from '../../workbook/address';
import { PlaceButton } from '../findings/PlaceButton';
import { useScreensTexts } from '../texts/screens-texts';

/** How much of the workbook is in the sums, and what is not. */
export function CoverageNote({ coverage: { cards, counted, asText, excluded } }: { readonly coverage: Coverage }) {
  const { rollup: texts } = useScreensTexts();
  return (
    <section aria-labelledby="rollup-coverage">
      <h2 id="rollup-coverage">{texts.coverage}</h2>
      <p className="rollup-note">
        {texts.coverageCards(counted, cards)}
        {asText > 0 ? texts.asText(asText) : null}
      </p>
      {excluded.length > 0 ? (
        <details className="rollup-excluded">
          <summary tabIndex={0}>{texts.excluded(excluded.length)}</summary>
          <ul>
            {excluded.map(({ place, project, field, why }, index) => (
              <li key={`${index} ${address(place)}`}>
                <PlaceButton place={place} label={`${project} ${field}`} />
                <span lang="ja"> {why}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

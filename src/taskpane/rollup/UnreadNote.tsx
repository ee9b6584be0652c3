import type { UnknownLabel } from '../../model/evaluation';
import { PlaceButton } from '../findings/PlaceButton';
import { useTexts } from '../texts/texts';

/** 「読み取らなかった項目」: labels on cards that are in no sum. */
export function UnreadNote({ labels }: { readonly labels: readonly UnknownLabel[] }) {
  const { rollup: texts } = useTexts();
  if (labels.length === 0) return null;
  return (
    <section aria-labelledby="rollup-unread">
      <h2 id="rollup-unread">{texts.unread}</h2>
      <p className="rollup-note">{texts.unreadHint}</p>
      <ul className="rollup-unread">
        {labels.map(({ label, places: [first], bearing, example, forms }) =>
          first ? (
            <li key={label}>
              <PlaceButton place={first} label={label} />
              <span> {texts.unreadCards(bearing, forms, example)}</span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

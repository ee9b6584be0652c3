import type { UnknownLabel } from '../../model/label-facts';
import { formWords } from '../../model/form-words';
import { PlaceButton } from '../findings/PlaceButton';
import { useScreensTexts } from '../texts/screens-texts';

/** 「読み取らなかった項目」: labels whose values are in no sum. */
export function UnreadNote({ labels }: { readonly labels: readonly UnknownLabel[] }) {
  const { rollup: texts } = useScreensTexts();
  if (labels.length === 0) return null;
  return (
    <section aria-labelledby="rollup-unread">
      <h2 id="rollup-unread">{texts.unread}</h2>
      <p className="rollup-note">{texts.unreadHint}</p>
      <ul className="rollup-unread">
        {labels.map(({ form, label, places: [first], example, bearing, forms }) =>
          first ? (
            <li key={`${form} ${label}`}>
              <PlaceButton place={first} label={label} />
              <span> {texts.unreadIn(formWords[form].place, bearing, forms, example)}</span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

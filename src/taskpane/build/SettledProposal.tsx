import { Button } from '@fluentui/react-components';
import { planOf } from '../../model/mend';
import type { SettledFinding } from '../../tabs/settled/settlement';
import { address } from '../../workbook/address';
import { PlaceButton } from '../findings/PlaceButton';
import { SettledChange } from '../findings/SettledChange';
import { usePane } from '../pane';
import { useScreensTexts } from '../texts/screens-texts';

/** The findings that the build settles by taking the cards' side, and the way to the list's side: to correct the card first. */
export function SettledProposal({ settled }: { readonly settled: readonly SettledFinding[] }) {
  const { build: texts } = useScreensTexts();
  if (settled.length === 0) return null;
  return (
    <section aria-labelledby="build-settled">
      <h3 id="build-settled">{texts.settling(settled.length)}</h3>
      <p className="build-note">{texts.settlingHint}</p>
      <ul className="build-changes">
        {settled.map((one, index) => (
          <Item key={`${String(index)} ${one.finding.fingerprint}`} {...one} />
        ))}
      </ul>
    </section>
  );
}

function Item({ finding, before, after }: SettledFinding) {
  const { build: texts } = useScreensTexts();
  const { change, work } = usePane();
  const { fix, place, field, related } = finding;
  const kept = fix?.type === 'choice' ? fix.sides.find(({ side }) => side === 'list') : undefined;
  const places = [...(place ? [{ ...place, label: field }] : []), ...related];
  return (
    <li className="build-settled">
      <SettledChange {...finding} before={before} after={after} />
      {places.map((one) => (
        <PlaceButton key={`${one.sheet}!${address(one)}`} place={one} label={one.label} />
      ))}
      {kept ? (
        <Button
          size="small"
          className="build-settled-keep"
          disabledFocusable={work.busy}
          onClick={() => void change.write(planOf([kept]), texts.keptList)}
        >
          {texts.keepList}
        </Button>
      ) : null}
    </li>
  );
}

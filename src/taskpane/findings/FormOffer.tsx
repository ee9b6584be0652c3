import { Button } from '@fluentui/react-components';
import { Fragment, useCallback, useId, useState } from 'react';
import { formSheetName } from '../../layout/form-sheet/tables';
import type { Finding } from '../../model/finding';
import { labelOffers, type LabelOffers } from '../../proposal/offers';
import type { Review } from '../../review';
import { useHinted, type Propose } from '../flows/use-hinted';
import { usePane } from '../pane';
import { useSettingsTexts } from '../texts/settings-texts';
import { formPlan, lineWords } from '../../offers/form-lines';
import './FormOffer.css';

/** Answers a finding about a label that no layout knows, by a line on 様式定義 that is shown before it is written. */
export default function FormOffer({ finding }: { readonly finding: Finding }) {
  const { look } = usePane();
  return look.review ? <OffersFor finding={finding} review={look.review} /> : null;
}

function OffersFor({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const propose = useCallback<Propose<LabelOffers | null>>(
    (seen, hints) => labelOffers(finding, seen, hints),
    [finding],
  );
  const offers = useHinted(review, propose)?.proposed;
  return offers ? <Offers review={review} offers={offers} /> : null;
}

const ways = ['add', 'same', 'ignore'] as const;
type Way = (typeof ways)[number];

function Offers({ review, offers }: { readonly review: Review; readonly offers: LabelOffers }) {
  const { form: texts } = useSettingsTexts();
  const { change, work } = usePane();
  const possible = ways.filter((way) => (way === 'same' ? offers.same.length > 0 : offers[way] !== null));
  const [chosen, setChosen] = useState<Way | null>(possible.length === 1 ? (possible[0] ?? null) : null);
  const [standard, setStandard] = useState(offers.near ?? '');
  const select = useId();
  const same = offers.same.find((one) => one.standard === standard);
  const lines = chosen === 'same' ? (same?.lines ?? []) : chosen === null ? [] : (offers[chosen] ?? []);
  const hasRoom = lines.length > 0 && formPlan(review, lines) !== null;
  return (
    <div className="form-offer" role="group" aria-label={texts.title(offers.label)}>
      <p className="form-offer-label">{texts.title(offers.label)}</p>
      {possible.length > 1 ? (
        <div className="form-offer-ways">
          {possible.map((way) => (
            <Button
              key={way}
              size="small"
              appearance={way === chosen ? 'primary' : 'secondary'}
              aria-pressed={way === chosen}
              onClick={() => setChosen(way)}
            >
              {way === 'same' ? (standard === '' ? texts.sameAsAny : texts.same(standard)) : texts[way]}
            </Button>
          ))}
        </div>
      ) : null}
      {chosen === 'same' && offers.same.length > 1 ? (
        <label className="form-offer-same" htmlFor={select}>
          {texts.which}
          <select id={select} lang="ja" value={standard} onChange={({ target }) => setStandard(target.value)}>
            {standard === '' ? <option value="">{texts.choose}</option> : null}
            {offers.same.map((one) => (
              <option key={one.standard}>{one.standard}</option>
            ))}
          </select>
        </label>
      ) : null}
      {lines.map((line) => (
        <dl key={`${line.place ?? ''} ${line.standard ?? ''}`} lang="ja" className="form-offer-line">
          {lineWords(line).map(([heading, text]) => (
            <Fragment key={heading}>
              <dt>{heading}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      ))}
      {lines.length > 0 && !hasRoom ? <p className="form-offer-label">{texts.noRoom}</p> : null}
      {hasRoom ? (
        <Button
          size="small"
          disabledFocusable={work.busy}
          onClick={() =>
            void change.write((now) => formPlan(now, lines), texts.written, {
              sheet: formSheetName,
              row: 0,
              column: 0,
            })
          }
        >
          {texts.write}
        </Button>
      ) : null}
    </div>
  );
}

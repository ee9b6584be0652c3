import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { Finding } from '../../model/finding';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { lazy, Suspense } from 'react';
import { AcceptOffer } from './AcceptOffer';
import { FixOffer } from './FixOffer';
import { PlaceButton } from './PlaceButton';
import './FindingDetail.css';

const FormOffer = lazy(() => import('./FormOffer'));
/** The rules whose findings are answered on 様式定義. */
const ofTheForm: readonly string[] = ['label-unknown', 'label-renamed'];

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly onStep: (by: 1 | -1) => void;
}

/** What can be done about a finding. */
export function FindingDetail({ id, finding, findings, onStep }: Props) {
  const texts = useTexts();
  const { go } = usePane();
  const { place, related, rule } = finding;
  return (
    <div id={id} className="finding-detail">
      {ofTheForm.includes(rule) && !finding.accepted ? (
        <Suspense>
          <FormOffer finding={finding} />
        </Suspense>
      ) : null}
      {related.length > 0 ? (
        <div>
          <p className="finding-detail-label">{texts.finding.related}</p>
          <ul className="finding-detail-related">
            {related.map((one) => (
              <li key={`${one.sheet}!${address(one)} ${one.label}`}>
                <PlaceButton place={one} label={one.label} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <FixOffer finding={finding} findings={findings} />
      <AcceptOffer finding={finding} findings={findings} />
      <div className="finding-detail-foot">
        <a className="finding-detail-manual" href={`rules.html#${rule}`} target="_blank" rel="noopener noreferrer">
          {texts.finding.manual}
        </a>
        {place ? (
          <Button size="small" appearance="subtle" onClick={() => go(place)}>
            {texts.finding.go(address(place))}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUp16Regular />}
          aria-label={texts.finding.previous}
          title={`${texts.finding.previous} (Alt+↑)`}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDown16Regular />}
          aria-label={texts.finding.next}
          title={`${texts.finding.next} (Alt+↓)`}
          onClick={() => onStep(1)}
        />
      </div>
    </div>
  );
}

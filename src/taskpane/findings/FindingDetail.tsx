import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { Finding } from '../../model/finding';
import { relatedText } from '../../report/finding-text';
import { address } from '../../workbook/address';
import { usePane } from '../pane';
import { useTexts } from '../texts/texts';
import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { AcceptOffer } from './AcceptOffer';
import { CopyFinding } from './CopyFinding';
import { FixOffer } from './FixOffer';
import { OthersOfProject } from './OthersOfProject';
import { PlaceButton } from './PlaceButton';
import './FindingDetail.css';

const FormOffer = lazy(() => import('./FormOffer'));
/** Rules whose findings have answers of their own. */
const ownAnswer: Readonly<Record<string, typeof FormOffer>> = {
  'label-unknown': FormOffer,
  'label-renamed': FormOffer,
  'measure-name-differs': lazy(() => import('./MeasureNameOffer')),
  'kpi-actual-other-year': lazy(() => import('./KpiLagOffer')),
};

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly onStep: (by: 1 | -1) => void;
}

/** What can be done about a finding. */
export default function FindingDetail({ id, finding, findings, onStep }: Props) {
  const texts = useTexts();
  const { go } = usePane();
  const { place, related, rule } = finding;
  const Own = ownAnswer[rule];
  const element = useRef<HTMLDivElement>(null);
  // Scrolls so that all that has opened is seen, or its beginning where there is no room for all of it.
  useLayoutEffect(() => {
    element.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={element} id={id} className="finding-detail">
      {Own && !finding.accepted ? (
        <Suspense>
          <Own finding={finding} />
        </Suspense>
      ) : null}
      {related.length > 0 ? (
        <div>
          <p className="finding-detail-label">{texts.finding.related}</p>
          <ul className="finding-detail-related">
            {related.map((one) => (
              <li key={`${one.sheet}!${address(one)} ${one.label}`}>
                {one.file === undefined ? <PlaceButton place={one} label={one.label} /> : relatedText(one)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {rule === 'required-blank' ? <OthersOfProject finding={finding} findings={findings} /> : null}
      <FixOffer finding={finding} findings={findings} />
      <AcceptOffer finding={finding} findings={findings} />
      <div className="finding-detail-foot">
        <a className="finding-detail-manual" href={`rules.html#${rule}`} target="_blank" rel="noopener noreferrer">
          {texts.finding.manual}
        </a>
        <CopyFinding finding={finding} />
        <div className="finding-detail-steps">
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
    </div>
  );
}

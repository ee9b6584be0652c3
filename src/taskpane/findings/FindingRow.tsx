import { lazy, Suspense, useId } from 'react';
import type { Finding } from '../../model/finding';
import { address } from '../../workbook/address';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useTexts } from '../texts/texts';
import { standingName } from './CountChips';
import { standingOf } from './filter';
import { useLine, type Line } from './line';
import type { Grouping } from './rows';
import './FindingRow.css';

const FindingDetail = lazy(() => import('./FindingDetail'));

interface Props {
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly open: boolean;
  readonly line: Line;
  readonly onChoose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** A finding: where, about what, and what is wrong. Choosing it goes to its cell and shows what to do. */
export function FindingRow({ finding, findings, grouping, open, line, onChoose, onStep }: Props) {
  const texts = useTexts();
  const element = useLine<HTMLButtonElement>(line);
  const detailId = useId();
  const { place, owner, field, message } = finding;
  const standing = standingOf(finding);
  const cell = place
    ? grouping === 'kind'
      ? `${place.sheet} ${address(place)}`
      : address(place)
    : texts.check.wholeWorkbook;
  const about = [owner, field].filter((part) => part !== '').join('・');
  return (
    <>
      <button
        ref={element}
        data-line
        type="button"
        aria-expanded={open}
        aria-controls={open ? detailId : undefined}
        tabIndex={line.tabIndex}
        className="finding-row"
        onFocus={line.onFocus}
        onClick={onChoose}
      >
        <SeverityIcon standing={standing} label={standingName(standing, texts)} />
        <span>
          <span className="finding-row-head">
            <span className="finding-row-cell">{cell}</span>
            <span className="finding-row-owner" title={about}>
              {about}
            </span>
          </span>
          <span lang="ja" className="finding-row-message">
            {message}
          </span>
        </span>
      </button>
      {open ? (
        <Suspense fallback={<div id={detailId} />}>
          <FindingDetail id={detailId} finding={finding} findings={findings} onStep={onStep} />
        </Suspense>
      ) : null}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compare } from '../../compare/comparison';
import { doubtsAbout } from '../../compare/in-order';
import type { Evaluation } from '../../model/evaluation';
import { comparisonParts } from '../../report/comparison-parts';
import type { Review } from '../../review';
import { comparisonPlan } from '../../tabs/comparison/plan';
import { stampOf } from '../../tabs/stamp';
import { tabNames } from '../../workbook/mark';
import { usePane } from '../pane';
import { useCompareTexts } from '../texts/compare-texts';
import './changes-since.css';

interface Props {
  readonly review: Review;
  readonly last: Evaluation;
}

/** What changed since last year, how many findings that gives, and the tab to be written. */
export function ChangesSince({ review, last }: Props) {
  const texts = useCompareTexts();
  const { change, work } = usePane();
  const comparison = useMemo(() => compare(last, review.evaluation, review.settings), [last, review]);
  const parts = useMemo(() => comparisonParts(comparison), [comparison]);
  const name = tabNames[comparison.isOneYear ? 'errata' : 'comparison'];
  const found = review.findings.filter(({ related }) => related.some(({ file }) => file === last.workbook)).length;
  const write = async () => {
    const stamp = stampOf(new Date());
    await change.write(
      (now) => comparisonPlan(now, compare(last, now.evaluation, now.settings), stamp),
      texts.written(name),
      {
        sheet: name,
        row: 0,
        column: 0,
      },
    );
  };
  return (
    <>
      <p className="build-note">
        {comparison.isOneYear ? texts.oneYear(last.workbook) : texts.comparing(last.workbook, found)}
      </p>
      {doubtsAbout(last, review.evaluation).map((doubt) => (
        <p key={doubt} lang="ja" className="build-note">
          {doubt}
        </p>
      ))}
      {parts.length === 0 ? <p className="build-note">{texts.nothing}</p> : null}
      {parts.map(({ title, lines }) => (
        <details key={title} className="changes-since" lang="ja">
          <summary tabIndex={0}>
            {title} {lines.length}件
          </summary>
          <ul>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      <div className="build-choice">
        <Button disabledFocusable={work.busy} onClick={() => void write()}>
          {texts.write(name)}
        </Button>
      </div>
    </>
  );
}

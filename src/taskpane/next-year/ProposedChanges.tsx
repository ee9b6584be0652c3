import { fiscalYearName } from '../../model/fiscal-year';
import { useNextYearTexts } from '../texts/next-year-texts';
import type { Proposed } from './proposed-next';

/** What is going to be done to make next year's workbook. */
export function ProposedChanges({ proposed }: { readonly proposed: Proposed }) {
  const texts = useNextYearTexts();
  const { from, to, leftOut, moved, toConfirm, cells, remarks } = proposed;
  const emptied = cells.emptied ?? 0;
  return (
    <>
      <ul className="made-book-changes">
        <li>{texts.years(fiscalYearName(from), fiscalYearName(to))}</li>
        <li>{texts.carried(cells.carried ?? 0, toConfirm)}</li>
        <li>{texts.leftOut(leftOut.length)}</li>
        <li>{texts.emptied(emptied)}</li>
        {moved > 0 ? <li>{texts.moved(moved)}</li> : null}
        {cells.department ? <li>{texts.department(cells.department)}</li> : null}
        {cells.kept ? <li>{texts.kept(cells.kept)}</li> : null}
        {remarks.map((remark) => (
          <li key={remark} lang="ja">
            {remark}
          </li>
        ))}
      </ul>
      {leftOut.length === 0 ? null : (
        <details className="made-book-details" lang="ja">
          <summary tabIndex={0}>{texts.whichLeftOut}</summary>
          <ul>
            {leftOut.map(({ project, direction }, at) => (
              <li key={at}>{`${project}（${direction}）`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

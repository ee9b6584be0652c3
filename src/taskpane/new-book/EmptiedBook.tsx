import { CopyOffer } from '../made-books/CopyOffer';
import { useNewBookTexts } from '../texts/new-book-texts';
import { namesFor, proposedBlank, type ToEmpty } from './proposed-blank';

/** A blank workbook on the open one's form. `workbook`: what that is called. */
export function EmptiedBook({ workbook }: { readonly workbook: string }) {
  const texts = useNewBookTexts();
  return (
    <CopyOffer workbook={workbook} {...namesFor(workbook)} propose={proposedBlank} why={texts.why}>
      {(told) => <WhatIsEmptied told={told} />}
    </CopyOffer>
  );
}

function WhatIsEmptied({ told: { sheets, remarks } }: { readonly told: ToEmpty }) {
  const texts = useNewBookTexts();
  const emptied = sheets.reduce((sum, { cells }) => sum + cells, 0);
  return (
    <>
      <ul className="made-book-changes">
        <li>{texts.emptied(emptied)}</li>
        <li>{texts.stays}</li>
        {remarks.map((remark) => (
          <li key={remark} lang="ja">
            {remark}
          </li>
        ))}
      </ul>
      {emptied === 0 ? null : (
        <details className="made-book-details">
          <summary tabIndex={0}>{texts.bySheet}</summary>
          <ul>
            {sheets.map(({ name, cells }) => (
              <li key={name}>{texts.sheet(name, cells)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

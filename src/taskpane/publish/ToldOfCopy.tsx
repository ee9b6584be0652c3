import type { ReactNode } from 'react';
import type { Contact } from '../../publish/contacts';
import type { Told } from '../../publish/edition';
import { leftOutBySheet } from '../../publish/told';
import { parseArea } from '../../workbook/address';
import type { LeftOut } from '../../workbook/publication';
import { PlaceButton } from '../findings/PlaceButton';
import { usePublishTexts } from '../texts/publish-texts';

/** What goes into the public copy, what stays out, and what staff should look at before it is public. */
export function ToldOfCopy({ told }: { readonly told: Told }) {
  const texts = usePublishTexts();
  const { sheets, leftSheets, leftOut, contacts, remarks } = told;
  return (
    <>
      <Listed title={texts.sheets(sheets.length)} lines={sheets.map(inJapanese)} />
      {leftSheets.length + leftOut.length === 0 ? <p className="build-note">{texts.nothingLeft}</p> : null}
      <Listed title={texts.leftSheets(leftSheets.length)} lines={linesOf(leftSheets)} />
      <Listed title={texts.leftOut(leftOut.length)} lines={linesOf(leftOut)} isLong />
      <Listed
        title={texts.contacts(contacts.length)}
        hint={texts.contactsHint}
        lines={contacts.map((contact) => (
          <ContactButton key={`${contact.sheet} ${contact.cell} ${contact.text}`} {...contact} />
        ))}
        isLong={contacts.length > few}
      />
      {contacts.length === 0 ? <p className="build-note">{texts.noContacts}</p> : null}
      <Listed title={texts.remarks(remarks.length)} lines={remarks.map(inJapanese)} />
    </>
  );
  function linesOf(left: readonly LeftOut[]): ReactNode[] {
    return leftOutBySheet(left).map(({ sheet, words }) => (
      <>
        {sheet === null ? texts.workbook : inJapanese(sheet)}: {inJapanese(words)}
      </>
    ));
  }
}

const inJapanese = (text: string) => (
  <span key={text} lang="ja">
    {text}
  </span>
);

/** So many numbers and addresses stand open. */
const few = 20;

function ContactButton({ sheet, cell, kind, text }: Contact) {
  const { top, left } = parseArea(cell);
  return <PlaceButton place={{ sheet, row: top, column: left }} label={`${kind}「${text}」`} />;
}

interface ListedProps {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly ReactNode[];
  /** A long list is opened where it is wanted. */
  readonly isLong?: boolean;
}

function Listed({ title, hint, lines, isLong = false }: ListedProps) {
  if (lines.length === 0) return null;
  return (
    <details className="build-projects" open={!isLong}>
      <summary tabIndex={0}>{title}</summary>
      {hint === undefined ? null : <p className="build-note">{hint}</p>}
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

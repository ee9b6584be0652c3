import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { fiscalYearOf } from '../../blank/asked-for';
import { blankBook } from '../../blank/blank-book';
import { most, usual, usualFile } from '../../blank/wishes';
import { fiscalYearName } from '../../model/fiscal-year';
import { rules } from '../../rules';
import { giveOut, type Way } from '../made-books/give-out';
import { MadeBook } from '../made-books/MadeBook';
import type { Outcome } from '../made-books/use-book-copy';
import { usePane } from '../pane';
import { useMadeBooksTexts } from '../texts/made-books-texts';
import { useNewBookTexts } from '../texts/new-book-texts';
import { commandFor, wantedBook, type Typed } from './wanted-book';

const file = `${usualFile}.xlsx`;

/** A blank workbook on the built-in form, as large as staff say. */
export function BuiltInBook() {
  const texts = useNewBookTexts();
  const { command } = useMadeBooksTexts();
  const { files, work } = usePane();
  const [typed, setTyped] = useState<Typed>(() => ({
    year: fiscalYearName(fiscalYearOf(new Date())),
    area: '',
    measures: String(usual.measures),
    cards: String(usual.cards),
  }));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const wanted = wantedBook(typed);
  const wrong = 'wrong' in wanted ? wanted.wrong : null;

  const give = async (way: Way) => {
    if ('wrong' in wanted) return;
    setOutcome(null);
    const given = await work.run(async () => {
      const port = await files();
      return giveOut(port, await port.make(blankBook(wanted.wishes, rules)), file, way);
    });
    setOutcome(given === null ? null : { given, remarks: [] });
  };
  const field = (name: keyof Typed, label: string, fault: string, hint?: string) => (
    <Field
      className="field"
      label={label}
      {...(wrong?.has(name) ? { validationMessage: fault } : hint === undefined ? {} : { hint })}
    >
      <Input
        lang="ja"
        value={typed[name]}
        onChange={(_, { value }) => {
          setOutcome(null);
          setTyped({ ...typed, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {field('year', texts.year, texts.badYear, texts.yearHint)}
      {field('area', texts.area, texts.badArea, texts.areaHint)}
      {field('measures', texts.measures, texts.badCount(most.measures))}
      {field('cards', texts.cards, texts.badCount(most.cards))}
      <MadeBook file={file} isReady={wrong === null} outcome={outcome} onGive={(way) => void give(way)} />
      {wrong ? null : (
        <p className="made-book-note">
          {command} <code lang="ja">{commandFor(typed)}</code>
        </p>
      )}
    </>
  );
}

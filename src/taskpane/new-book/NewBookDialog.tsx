import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fiscalYearOf } from '../../blank/asked-for';
import { blankBook } from '../../blank/blank-book';
import { most, usual } from '../../blank/wishes';
import { fiscalYearName } from '../../model/fiscal-year';
import { rules } from '../../rules';
import type { Files } from '../../workbook/files';
import { usePane } from '../pane';
import { Modal } from '../parts/Modal';
import { useNewBookTexts } from '../texts/new-book-texts';
import { useTexts } from '../texts/texts';
import { commandFor, wantedBook, type Typed } from './wanted-book';

/** A blank workbook: opened beside this one, or downloaded. */
export default function NewBookDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useNewBookTexts();
  const { notice } = useTexts();
  const { files, work } = usePane();
  const [typed, setTyped] = useState<Typed>(() => ({
    year: fiscalYearName(fiscalYearOf(new Date())),
    area: '',
    measures: String(usual.measures),
    cards: String(usual.cards),
  }));
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<{ readonly here: Files['open'] }>();
  useEffect(() => void files().then((port) => setOpen({ here: port.open })), [files]);
  const openHere = open?.here;
  const wanted = wantedBook(typed);
  const wrong = 'wrong' in wanted ? wanted.wrong : null;

  const give = async (out: (port: Files, workbook: Uint8Array) => Promise<string> | string) => {
    if ('wrong' in wanted) return;
    setSaid('');
    const told = await work.run(async () => {
      const port = await files();
      return out(port, await port.make(blankBook(wanted.wishes, rules)));
    });
    if (told !== null) setSaid(told);
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
          setSaid('');
          setTyped({ ...typed, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <Modal title={texts.title} onClose={onClose} actions={<Button onClick={onClose}>{notice.close}</Button>}>
      <p className="settings-note">{texts.about}</p>
      {field('year', texts.year, texts.badYear, texts.yearHint)}
      {field('area', texts.area, texts.badArea, texts.areaHint)}
      {field('measures', texts.measures, texts.badCount(most.measures))}
      {field('cards', texts.cards, texts.badCount(most.cards))}
      <div className="settings-buttons">
        {openHere ? (
          <Button
            appearance="primary"
            disabledFocusable={wrong !== null || work.busy}
            onClick={() =>
              void give(async (_, workbook) => ((await openHere(workbook)) ? texts.opened : texts.refused))
            }
          >
            {texts.open}
          </Button>
        ) : null}
        <Button
          disabledFocusable={wrong !== null || work.busy}
          onClick={() =>
            void give((port, workbook) => {
              port.download(workbook, texts.fileName, 'xlsx');
              return texts.started;
            })
          }
        >
          {texts.download}
        </Button>
      </div>
      <p role="status" className="settings-note">
        {said}
      </p>
      {wrong ? null : (
        <p className="settings-note">
          {texts.command} <code lang="ja">{commandFor(typed)}</code>
        </p>
      )}
    </Modal>
  );
}

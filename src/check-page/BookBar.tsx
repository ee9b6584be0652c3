import { Button, FluentProvider } from '@fluentui/react-components';
import { ChooseButton } from '../taskpane/parts/ChooseButton';
import type { Words } from './words/ja';

interface Props {
  readonly words: Words;
  readonly name: string;
  readonly said: string;
  readonly isUnsaved: boolean;
  /** Null where there is nothing to be downloaded. */
  readonly onDownload: (() => void) | null;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Which workbook is open, and what has become of it. */
export function BookBar({ words, name, said, isUnsaved, onDownload, onChoose }: Props) {
  return (
    <FluentProvider className="book">
      <section aria-label={words.book} className="book-bar">
        <div className="book-name">
          <span>{name}</span>
          <p role="status" className="book-note">
            {isUnsaved ? words.unsaved : said}
          </p>
          {isUnsaved || said !== '' ? null : <p className="book-note book-hint">{words.again}</p>}
        </div>
        <div className="book-actions">
          {onDownload ? (
            <Button appearance={isUnsaved ? 'primary' : 'secondary'} onClick={onDownload}>
              {words.download}
            </Button>
          ) : null}
          {/* The button that the first workbook was chosen by is gone, and the keyboard's place with it. */}
          <ChooseButton focused label={words.another} file={words.file} onChoose={onChoose} />
        </div>
      </section>
    </FluentProvider>
  );
}

import { FluentProvider } from '@fluentui/react-components';
import { ChooseButton } from '../taskpane/parts/ChooseButton';
import type { Words } from './words/ja';

interface Props {
  readonly words: Words;
  readonly said: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Before a workbook is chosen: what the page does, and what it never does. */
export function Welcome({ words, said, onChoose }: Props) {
  return (
    <FluentProvider>
      <main className="welcome">
        <h1 className="welcome-title">{words.title}</h1>
        <p>{words.lead}</p>
        <div className="welcome-drop">
          <p>{words.drop}</p>
          <ChooseButton primary label={words.choose} file={words.file} onChoose={onChoose} />
          <p role="status">{said}</p>
        </div>
        <ul className="welcome-promises">
          {words.promises.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="help.html" target="_blank" rel="noopener noreferrer">
            {words.help}
          </a>
        </p>
      </main>
    </FluentProvider>
  );
}

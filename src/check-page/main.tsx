import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { heldWorkbook } from '../hosts/in-worker/held-workbook';
import { askOwnWorker } from '../hosts/in-worker/own-worker';
import { showCrash } from '../taskpane/crashed';
import { download } from '../taskpane/download';
import { followTheme } from '../taskpane/office-surroundings';
import { languageOf, loadTexts, TextsProvider } from '../taskpane/texts/texts';
import { CheckPage } from './CheckPage';
import { filesBeside } from './files';
import type { Hold } from './use-opened';
import { pageWords } from './words/page-words';

/** A file's workbook, held in memory. */
const hold: Hold = (file, holder) => {
  const workbook = heldWorkbook(file, askOwnWorker, holder);
  return { workbook, files: filesBeside(workbook) };
};

/** The page's entry point: the pane's screens over a file that staff choose, without Excel. */
async function start(root: HTMLElement): Promise<void> {
  followTheme(document.documentElement);
  const language = languageOf(navigator.language);
  const { texts, words } = pageWords(await loadTexts(language));
  document.documentElement.lang = language;
  document.title = `${words.title} ― ${texts.title}`;
  const crash = (error: unknown) => queueMicrotask(() => showCrash(root, error, texts));
  createRoot(root, { onUncaughtError: crash }).render(
    <StrictMode>
      <TextsProvider value={texts}>
        <CheckPage words={words} hold={hold} download={download} />
      </TextsProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the document has no place for the page');
start(root).catch((error: unknown) => {
  root.textContent = `点検ページを表示できませんでした。ページを開き直してください。 (${String(error)})`;
});

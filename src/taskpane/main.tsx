import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createOfficeHost } from '../hosts/office/office-host';
import { App } from './App';
import { showCrash } from './crashed';
import { notStarted } from './not-started';
import { followTheme, officeLanguage, surroundings } from './office-surroundings';
import { taskOf } from './start';
import { languageOf, loadTexts, TextsProvider } from './texts/texts';

/** The task pane's entry point: chooses the host, and speaks and looks as Office does. */
async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  followTheme(document.documentElement);
  const language = languageOf(officeLanguage());
  const texts = await loadTexts(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  if (host !== Office.HostType.Excel) {
    root.textContent = texts.work.onlyExcel;
    return;
  }
  const crash = (error: unknown) => queueMicrotask(() => showCrash(root, error, texts));
  createRoot(root, { onUncaughtError: crash }).render(
    <StrictMode>
      <TextsProvider value={texts}>
        <App
          workbook={createOfficeHost()}
          files={files}
          surroundings={surroundings}
          task={taskOf(window.location.search)}
        />
      </TextsProvider>
    </StrictMode>,
  );
}

/** What takes files in and gives them out is fetched when it is asked for. */
const files = async () => (await import('./files')).files;

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the pane');
start(root).catch((error: unknown) => {
  root.textContent = `${notStarted} (${String(error)})`;
});

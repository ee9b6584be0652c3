import { useState } from 'react';
import { App } from '../taskpane/App';
import type { Surroundings } from '../taskpane/pane';
import { bookType } from '../workbook/book-name';
import type { Files } from '../workbook/files';
import type { Held } from '../workbook/held';
import { BookBar } from './BookBar';
import { downloadName } from './download-name';
import { LeaveDialog } from './LeaveDialog';
import { Neighbourhood } from './Neighbourhood';
import { useDropped } from './use-dropped';
import { useLeaveWarning } from './use-leave-warning';
import { useOpened, type Hold } from './use-opened';
import { Welcome } from './Welcome';
import type { Words } from './words/ja';
import './check-page.css';

interface Props {
  readonly words: Words;
  readonly hold: Hold;
  readonly download: Files['download'];
}

/** 点検ページ: a workbook is chosen, the pane's screens work on it, and what becomes of it is downloaded. */
export function CheckPage({ words, hold, download }: Props) {
  const { opened, open, leaveCell } = useOpened(hold);
  const [downloaded, setDownloaded] = useState<Held | null>(null);
  const [said, setSaid] = useState('');
  const [next, setNext] = useState<File | null>(null);
  const changed = opened?.changed ?? null;
  const isUnsaved = changed !== null && changed !== downloaded;
  useLeaveWarning(isUnsaved);

  const begin = (file: File) => {
    setSaid('');
    setNext(null);
    open(file);
  };
  const choose = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) setSaid(words.onlyOne);
    else if (isUnsaved) setNext(file);
    else begin(file);
  };
  useDropped(choose);
  const give = () => {
    if (!opened || !changed) return;
    const name = downloadName(opened.name, changed.written);
    download(changed.bytes, name, bookType(name));
    setDownloaded(changed);
    setSaid(words.started(name));
  };

  if (!opened) return <Welcome words={words} said={said} onChoose={choose} />;
  const { id, name, workbook, files, snapshot, place } = opened;
  return (
    <div className="page">
      <BookBar
        words={words}
        name={name}
        said={said}
        isUnsaved={isUnsaved}
        onDownload={changed ? give : null}
        onChoose={choose}
      />
      <App key={id} workbook={workbook} files={files} surroundings={surroundings} task="check" />
      <Neighbourhood words={words} snapshot={snapshot} place={place} onClose={leaveCell} />
      {next ? <LeaveDialog words={words} onLeave={() => begin(next)} onClose={() => setNext(null)} /> : null}
    </div>
  );
}

const surroundings = (): Surroundings => ({ host: '点検ページ', sets: [], browser: navigator.userAgent });

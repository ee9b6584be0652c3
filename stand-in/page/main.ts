import { newWorkbook } from '../engine/new-workbook';
import type { Workbook } from '../engine/workbook';
import { openXlsx } from '../files/open-xlsx';
import { saveXlsx } from '../files/save-xlsx';
import { Session } from '../protocol/session';
import { byId, element } from './element';
import { readManifest } from './manifest';
import { bytes, drawOpenMenu, type OfferedSample } from './open-menu';
import { drawRibbon } from './ribbon';
import { TaskPane } from './task-pane';
import { WorkbookWindow } from './workbook-window';

const asked = new URLSearchParams(location.search);
/** ExcelApi of Excel on the web; `?api=1.14` plays an older one. */
const apiVersion = asked.get('api') ?? '1.17';
/** What Office speaks: `?language=en-US`. */
const language = asked.get('language') ?? 'ja-JP';
/** `?windows` plays Excel for Windows. */
const isOnWindows = asked.has('windows');
/** `?elsewhere` opens the add-in where its manifest says that it is, on a server of its own. */
const isElsewhere = asked.has('elsewhere');

interface Start {
  readonly workbook: string | null;
  readonly samples: readonly OfferedSample[];
}

async function start(): Promise<void> {
  const { workbook: name, samples } = (await (await fetch('/start.json')).json()) as Start;
  const addIn = await readManifest('/pane/', language, isElsewhere);
  const pane = new TaskPane({ appId: addIn.id, apiVersion, language, settings: new Map() }, isOnWindows);
  const view = new WorkbookWindow();
  let session = show(name === null ? newWorkbook() : await openXlsx(await bytes('/workbook'), name));
  drawRibbon(byId('ribbon'), addIn, (button) => pane.show(button.pane, session));

  function show(workbook: Workbook): Session {
    pane.close();
    const opened = new Session(workbook);
    view.show(workbook, opened);
    // For the tests, which count requests and make them fail.
    Object.assign(window, { standIn: { workbook, session: opened } });
    return opened;
  }

  byId('hint').hidden = samples.length === 0;
  drawOpenMenu(samples, (file, opened) => {
    file
      .then((content) => openXlsx(content, opened))
      .then((workbook) => {
        session = show(workbook);
      }, view.complain);
  });
  byId('save').addEventListener('click', () => {
    saveXlsx(session.workbook).then((saved) => download(saved, session.workbook.name), view.complain);
  });
}

function download(file: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([file.slice()], { type }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

start().catch((error: unknown) => {
  const status = byId('status');
  status.textContent = `開けませんでした: ${String(error)}`;
  status.classList.add('status-trouble');
});

import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../stand-in/browser/launch-browser';
import type { Workbook } from '../../../stand-in/engine/workbook';
import { api } from '../../../stand-in/protocol/api';
import type { SyncSize } from '../../../stand-in/protocol/counters';
import type { Session } from '../../../stand-in/protocol/session';
import { startServer, type ServerOptions } from '../../../stand-in/server/start-server';

/** What the page that plays Excel lets tests see and do. */
export interface StandInWindow {
  readonly standIn: { readonly workbook: Workbook; readonly session: Session };
}

/** Excel's stand-in in a browser, with a workbook open. */
export interface ExcelPage {
  readonly page: Page;
  /** Presses a button of the ribbon, and resolves to the pane's frame once its page is loaded. */
  readonly press: (label: string) => Promise<Frame>;
  /** The pane's frame. */
  readonly pane: () => Frame;
  /** Reads or changes what stands behind the page. The function runs there: it sees nothing of the test but `argument`. */
  readonly inside: <T, A>(work: (standIn: StandInWindow['standIn'], argument: A) => T, argument: A) => Promise<T>;
  /** Sizes of all requests and answers since the last reset. */
  readonly syncs: () => Promise<readonly SyncSize[]>;
  /** What the stand-in could not do. Not empty: the run has failed, whatever the add-in made of it. */
  readonly failures: () => Promise<readonly string[]>;
  /** Errors and warnings that pages wrote on the console, and addresses that were asked for in vain. */
  readonly troubles: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Rejects where the stand-in was asked for what it cannot do, even if the add-in caught the error, or for what rests on trust alone. */
  readonly close: () => Promise<void>;
}

export interface ExcelOptions extends ServerOptions {
  readonly context?: BrowserContextOptions;
  /** The ExcelApi requirement set that is claimed. */
  readonly apiVersion?: string;
  /** What Office speaks. */
  readonly language?: string;
  /** Plays Excel for Windows instead of Excel on the web. */
  readonly windows?: boolean;
  /** What the page that plays Excel is called by the browser; the add-in then stands where its manifest says, on a server of its own. */
  readonly calledExcel?: string;
  /** Switches of the browser, which all pages of a file share. */
  readonly switches?: readonly string[];
}

let browser: Promise<Browser> | undefined;

/** Opens a page of its own; the browser is shared by the tests of one file. */
export async function openExcel({
  context: looks,
  apiVersion,
  language,
  windows = false,
  calledExcel,
  switches = [],
  ...served
}: ExcelOptions): Promise<ExcelPage> {
  browser ??= launchBrowser(switches);
  const server = await startServer(served);
  const context = await (
    await browser
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, locale: 'ja-JP', ...looks });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => troubles.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()}: ${String(response.status())}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  const asked = {
    ...(apiVersion !== undefined && { api: apiVersion }),
    ...(language !== undefined && { language }),
    ...(windows && { windows: '' }),
    ...(calledExcel !== undefined && { elsewhere: '' }),
  };
  await page.goto(`${calledExcel ?? server.url}?${new URLSearchParams(asked).toString()}`);
  await page.waitForFunction(() => 'standIn' in window && document.querySelector('.ribbon-button') !== null);

  const pane = (): Frame => {
    const frame = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
    if (!frame) throw new Error('The pane is closed.');
    return frame;
  };
  const inside: ExcelPage['inside'] = async (work, argument) => {
    const call = `(${work.toString()})(window.standIn, ${JSON.stringify(argument) ?? 'undefined'})`;
    return page.evaluate(call);
  };
  return {
    page,
    pane,
    inside,
    press: async (label) => {
      const loaded = page.waitForEvent(
        'framenavigated',
        (frame) => frame.parentFrame() !== null && frame.url().startsWith('https:'),
      );
      await page.getByRole('navigation').getByRole('button', { name: label, exact: true }).click();
      await loaded;
      await pane().waitForLoadState();
      return pane();
    },
    syncs: () => inside(({ session }) => session.counters.syncs, null),
    failures: () => inside(({ session }) => session.failures, null),
    troubles,
    requests,
    close: async () => {
      const failures = await inside(({ session }) => session.failures, null);
      const used = await inside(({ session }) => Object.keys(session.counters.calls), null);
      await context.close();
      await server.close();
      if (failures.length > 0) throw new Error(`The stand-in cannot do: ${failures.join(', ')}`);
      const trusted = api.filter(
        ({ member, source, besides }) => source === 'unsure' && !besides && used.includes(member),
      );
      if (trusted.length > 0)
        throw new Error(`Taken on trust alone: ${trusted.map(({ member }) => member).join(', ')}`);
    },
  };
}

/** To be called once all tests of a file are done. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

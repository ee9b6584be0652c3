import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { EventMessage } from '../protocol/events';
import { Session } from '../protocol/session';
import type { Workbook } from '../engine/workbook';
import { browserGlobals } from './browser-globals';

/** What of the library's inner parts is used to put a host of our own behind it. */
interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { _overrideSession: unknown };
    readonly RichApiMessageUtility: { buildResponseOnError(code: number, message: string): object };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/** The unmodified library over a workbook, without a browser. */
export interface ExcelInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Counters, faults, and what the stand-in could not do. */
  readonly session: Session;
}

let script: Script | undefined;

function librarySource(): Script {
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  script ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  return script;
}

/**
 * Loads the library's own Excel for the web and lets it talk to `workbook` over its wire protocol.
 * `apiVersion` is the ExcelApi requirement set that is claimed: LTSC 2021 has 1.14.
 */
export function createExcelInNode(workbook: Workbook, apiVersion = '1.14'): ExcelInNode {
  const globals = browserGlobals();
  librarySource().runInContext(createContext(globals));
  const library = globals as unknown as Library;
  globals['Office'] = { context: officeContext(apiVersion) };
  const session = new Session(workbook);
  const { OfficeExtension } = library;
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData: string, flags: number, { Body }: { Body: unknown }) => {
        const reply = await session.answer(JSON.stringify(Body), flags);
        if ('error' in reply) return transportError(library, reply.error);
        return {
          HttpStatusCode: 200,
          ErrorCode: '',
          ErrorMessage: '',
          Headers: null,
          Body: JSON.parse(reply.body) as unknown,
        };
      },
    }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  session.events.deliverTo((messages) =>
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: messages.map(entry) }),
  );
  return { Excel: library.Excel, Office: library.Office, OfficeExtension, session };
}

/** As the library's own executor makes it: Excel's context adds what only Excel knows, such as that a cell is being edited. */
function transportError({ Excel, OfficeExtension }: Library, code: number): object {
  const response = OfficeExtension.RichApiMessageUtility.buildResponseOnError(code, 'stand-in');
  const context = new Excel.RequestContext() as unknown as {
    _processOfficeJsErrorResponse(code: number, response: object): void;
  };
  context._processOfficeJsErrorResponse(code, response);
  return response;
}

const entry = ({ type, target, message }: EventMessage) => ({
  messageCategory: 65536,
  messageType: type,
  targetId: target,
  message,
  id: '',
  isRemoteOverride: false,
});

function officeContext(apiVersion: string): object {
  const supported = (name: string, version: string | number) =>
    name === 'ExcelApi' && numbers(String(version)) <= numbers(apiVersion);
  return { requirements: { isSetSupported: supported }, platform: 'OfficeOnline' };
}

const numbers = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

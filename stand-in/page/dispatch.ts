import type { Session } from '../protocol/session';
import type { AddInIdentity } from './channel';

/** Data of an `executeMethod`: what the library asks of the host, by number. */
export interface Invocation {
  readonly ArrayData?: readonly [
    customData: string,
    verb: string,
    path: string,
    headers: unknown,
    body: string,
    appPermission: unknown,
    flags: number,
  ];
  readonly DdaMethod?: { readonly DispatchId: number };
  /** Of a copy of the workbook: the size of its slices; its handle; which slice. */
  readonly 1?: number;
  readonly 2?: number;
  readonly 3?: number;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** The library's numbers for what it asks. */
export const dispatchIds = {
  refreshSettings: 75,
  saveSettings: 76,
  takeCopy: 77,
  sliceOfCopy: 80,
  releaseCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
const done = { Version: 1, Error: 0 };
const failure = (code: number) => ({ Version: 1, Error: code });

/** Answers an invocation; undefined where office.js waits for none. */
export async function dispatch(
  name: string,
  data: Invocation,
  session: Session,
  addIn: AddInIdentity,
): Promise<unknown> {
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(addIn);
    case 'ContextActivationManager_notifyHost':
      return undefined;
    case 'executeMethod':
      return executeMethod(data, session, addIn);
    default:
      throw new Error(`office.js asked for ${name}, which the stand-in does not know.`);
  }
}

async function executeMethod(data: Invocation, session: Session, { settings }: AddInIdentity): Promise<unknown> {
  const id = data.DdaMethod?.DispatchId;
  switch (id) {
    case dispatchIds.richApi: {
      const reply = await session.answer(data.ArrayData?.[4] ?? '', data.ArrayData?.[6] ?? 0);
      return 'error' in reply ? { Version: 1, Error: reply.error } : { ...done, Data: [200, [], reply.body] };
    }
    case dispatchIds.takeCopy: {
      const copy = await session.copies.take(data[1]);
      return typeof copy === 'number' ? failure(copy) : { ...done, 0: copy.handle, 1: copy.size };
    }
    case dispatchIds.sliceOfCopy: {
      const slice = session.copies.slice(data[2] ?? 0, data[3] ?? 0);
      return typeof slice === 'number' ? failure(slice) : { ...done, 0: [...slice], 1: slice.length };
    }
    case dispatchIds.releaseCopy:
      session.copies.release(data[2] ?? 0);
      return done;
    case dispatchIds.saveSettings:
      settings.clear();
      for (const [key, json] of data.DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
      return done;
    case dispatchIds.refreshSettings:
      return { ...done, Properties: [...settings] };
    case dispatchIds.commandCompleted:
      return done;
    default:
      throw new Error(`office.js dispatched ${String(id)}, which the stand-in does not know.`);
  }
}

function appContext({ appId, apiVersion, language, settings }: AddInIdentity): object {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/`,
    _clientMode: 1,
    _settings: [...settings],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _appInstanceId: appId,
    _hostFullVersion: '16.0.0.0',
    _requirementMatrix: JSON.stringify({ ExcelApi: apiVersion }),
  };
}

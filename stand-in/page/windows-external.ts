import type { EventMessage } from '../protocol/events';
import type { Session } from '../protocol/session';
import type { AddInIdentity, Channel } from './channel';
import { dispatchIds } from './dispatch';
import { safeArray } from './safe-array';

type Callback = (answer: unknown, code: number) => void;
type EventHandler = (id: number, payload: unknown) => void;

/** The library's number for events of the workbook. */
const richApiMessage = 33;
const failed = 5001;
const copying: readonly number[] = [dispatchIds.takeCopy, dispatchIds.sliceOfCopy, dispatchIds.releaseCopy];

/** Plays Excel for Windows, which pages find as `window.external`, to the office.js in one frame. */
export class WindowsExternal implements Channel {
  readonly frameName = '';
  readonly hostInfo: string;
  #hear: EventHandler | null = null;

  constructor(
    private readonly session: Session,
    private readonly addIn: AddInIdentity,
  ) {
    this.hostInfo = `Excel$Win32$16.01$${addIn.language}$telemetry$$$16`;
    session.events.deliverTo((messages) => this.tell(messages));
    Object.assign(window, { paneExternal: this.external });
  }

  end(): void {
    Object.assign(window, { paneExternal: undefined });
    this.session.forgetProxies();
  }

  private readonly external = {
    GetContext: () => this.context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly (readonly unknown[])[], callback: Callback) => {
      void this.execute(id, parameters).then((answer) => callback(answer, 0));
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === richApiMessage) this.#hear = handler;
      callback(0, 0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      if (id === richApiMessage) this.#hear = null;
      callback(0, 0);
    },
  };

  /** What office.js asks for when it starts. */
  private get context(): object {
    const { appId, apiVersion, language, settings } = this.addIn;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => appId,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 0,
      GetAppUILocale: () => language,
      GetAppDataLocale: () => language,
      GetDocUrl: () => `C:\\${this.session.workbook.name}`,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetInstanceId: () => appId,
      GetHostFullVersion: () => '16.0.0.0',
      GetSupportedMatrix: () => JSON.stringify({ ExcelApi: apiVersion }),
      GetOfficeThemeInfo: () => JSON.stringify(lightTheme),
      GetSettings: () => ({
        Read(keys: string[], values: string[]) {
          keys.push(...settings.keys());
          values.push(...settings.values());
        },
        Write(keys: readonly string[], values: readonly string[]) {
          settings.clear();
          for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
        },
      }),
    };
  }

  private async execute(id: number, parameters: readonly (readonly unknown[])[]): Promise<unknown> {
    if (id === dispatchIds.commandCompleted) return safeArray([0]);
    if (copying.includes(id)) return this.copy(id, parameters.map(Number));
    // Anything else is told by the failure of whatever asked.
    if (id !== dispatchIds.richApi) return failed;
    const [message = []] = parameters;
    const [body, flags] = [message[4], message[6]];
    const text = Array.isArray(body) ? body.join('') : String(body);
    const reply = await this.session.answer(text, Number(flags));
    return 'error' in reply ? reply.error : safeArray([0, safeArray([200, safeArray([]), reply.body])]);
  }

  /** `getFileAsync`: of a slice the handle, where it begins and how long it may be. */
  private async copy(id: number, [handle = 0, from = 0, size = 0]: readonly number[]): Promise<unknown> {
    const { copies } = this.session;
    if (id === dispatchIds.releaseCopy) {
      copies.release(handle);
      return safeArray([0]);
    }
    if (id === dispatchIds.takeCopy) {
      const copy = await copies.take();
      return typeof copy === 'number' ? copy : safeArray([0, safeArray([copy.handle, copy.size])]);
    }
    const slice = copies.piece(handle, from, size);
    return typeof slice === 'number' ? slice : safeArray([0, safeArray([safeArray([...slice]), slice.length])]);
  }

  /** One at a time: office.js takes two in one call for a table. */
  private tell(messages: readonly EventMessage[]): void {
    for (const { type, target, message } of messages)
      this.#hear?.(richApiMessage, safeArray([safeArray([65536, type, target, message, '', false])]));
  }
}

/** Excel's colourful theme, whatever the system's is. */
const lightTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

import type { EventMessage } from '../protocol/events';
import type { Session } from '../protocol/session';
import type { AddInIdentity, Channel } from './channel';
import { dispatch, type Invocation } from './dispatch';

/** A message as office.js and its host send them to each other, as JSON. */
interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

/** Plays Excel on the web to the office.js in one frame. */
export class Conversation implements Channel {
  readonly #registered = new Map<string, Message>();
  readonly id = crypto.randomUUID().replaceAll('-', '').slice(0, 8);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly session: Session,
    private readonly addIn: AddInIdentity,
  ) {
    window.addEventListener('message', this.receive);
    session.events.deliverTo((messages) => this.tell(messages));
  }

  get frameName(): string {
    const { appId } = this.addIn;
    return JSON.stringify({
      baseFrameName: `_xdm_${appId}${this.id}`,
      hostInfo: this.hostInfo,
      xdmInfo: [this.id, appId, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
  }

  get hostInfo(): string {
    return `Excel$Web$16.01$${this.addIn.language}$${this.id}$$$0`;
  }

  end(): void {
    window.removeEventListener('message', this.receive);
    this.session.forgetProxies();
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || typeof data !== 'string' || !data.startsWith('{')) return;
    const message = JSON.parse(data) as Message;
    if (message._messageType === 0 && message._conversationId === this.id) void this.answer(message);
  };

  private async answer(message: Message): Promise<void> {
    if (message._actionType !== 0) {
      this.register(message);
      return;
    }
    const reply = await dispatch(message._actionName, message._data as Invocation, this.session, this.addIn);
    if (reply !== undefined) this.send(message, reply, 0);
  }

  private register(message: Message): void {
    const name = message._actionName;
    if (message._actionType === 1) this.#registered.set(name, message);
    else this.#registered.delete(name);
    this.send(message, { Version: 1, Error: 0 }, 0);
  }

  private tell(messages: readonly EventMessage[]): void {
    const registration = this.#registered.get('richApiMessage');
    const entries = messages.map(({ type, target, message }) => [65536, type, target, message, '', false]);
    if (registration) this.send(registration, { Version: 1, Error: 0, ArrayData: entries }, 1);
  }

  private send(to: Message, data: unknown, responseType: 0 | 1): void {
    const { _actionName, _conversationId, _correlationId } = to;
    const response = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(response), '*');
  }
}

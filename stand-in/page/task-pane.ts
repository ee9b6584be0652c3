import type { Session } from '../protocol/session';
import type { AddInIdentity, Channel } from './channel';
import { Conversation } from './conversation';
import { byId, element } from './element';
import type { RibbonButton } from './manifest';
import { WindowsExternal } from './windows-external';

/** The add-in's pane: one frame, which a button of the same pane id fills anew. */
export class TaskPane {
  #channel: Channel | null = null;

  constructor(
    private readonly addIn: AddInIdentity,
    private readonly isOnWindows: boolean,
  ) {
    byId('pane-close').addEventListener('click', () => this.close());
  }

  show({ url, title }: RibbonButton['pane'], session: Session): void {
    this.close();
    byId('pane').hidden = false;
    byId('pane-title').textContent = title;
    const frame = element('iframe', { title });
    const channel = this.isOnWindows
      ? new WindowsExternal(session, this.addIn)
      : new Conversation(frame, session, this.addIn);
    frame.name = channel.frameName;
    const address = new URL(url, location.href);
    frame.src = `${address.href}${address.search === '' ? '?' : '&'}_host_Info=${channel.hostInfo}`;
    byId('pane-frame').append(frame);
    this.#channel = channel;
  }

  close(): void {
    this.#channel?.end();
    this.#channel = null;
    byId('pane-frame').replaceChildren();
    byId('pane').hidden = true;
  }
}

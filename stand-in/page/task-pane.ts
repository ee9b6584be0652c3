import type { Session } from '../protocol/session';
import { Conversation, type AddInIdentity } from './conversation';
import { byId, element } from './element';
import type { RibbonButton } from './manifest';

/** The add-in's pane: one frame, which a button of the same pane id fills anew. */
export class TaskPane {
  #conversation: Conversation | null = null;

  constructor(private readonly addIn: AddInIdentity) {
    byId('pane-close').addEventListener('click', () => this.close());
  }

  show({ url, title }: RibbonButton['pane'], session: Session): void {
    this.close();
    byId('pane').hidden = false;
    byId('pane-title').textContent = title;
    const frame = element('iframe', { title });
    const conversation = new Conversation(frame, session, this.addIn);
    frame.name = conversation.frameName;
    const address = new URL(url, location.href);
    frame.src = `${address.href}${address.search === '' ? '?' : '&'}_host_Info=${conversation.hostInfo}`;
    byId('pane-frame').append(frame);
    this.#conversation = conversation;
  }

  close(): void {
    this.#conversation?.end();
    this.#conversation = null;
    byId('pane-frame').replaceChildren();
    byId('pane').hidden = true;
  }
}

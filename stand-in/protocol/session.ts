import type { Workbook } from '../engine/workbook';
import { DocumentCopies } from './document-copies';
import { Counters, escapedBytes } from './counters';
import { Events } from './events';
import { execute } from './execute';
import { Faults, transportErrors, type TransportError } from './faults';
import type { Item } from './member';
import { item } from './member';
import { serviceType } from './members/service';
import { workbookType } from './members/workbook';
import { References } from './references';
import { UnknownMember } from './unknown-member';
import type { Answer, Request } from './wire';

const service = 'Microsoft.InternalService.AddinInternalService';

/** The answer to a request: a body and what it weighs, or the number of a failure of the transport. */
export type Reply = { readonly body: string; readonly bytes: number } | { readonly error: TransportError };

/** One add-in's conversation with one workbook. */
export class Session {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly copies: DocumentCopies;
  readonly references = new References();
  readonly events: Events;
  /** Members that were asked for and that no row of the table lists. A test run in which there are any has failed. */
  readonly unknownMembers: string[] = [];
  /** Called after each answer. */
  answered: () => void = () => undefined;

  constructor(readonly workbook: Workbook) {
    this.events = new Events(workbook);
    this.copies = new DocumentCopies(workbook, this.faults);
  }

  /** All that this stand-in could not do as Excel does, and would not guess. */
  get failures(): readonly string[] {
    return [...this.unknownMembers, ...this.workbook.calculator.unsupported];
  }

  /** The page that talked is gone: nobody holds references or waits for events. */
  forgetProxies(): void {
    this.references.clear();
    this.events.forget();
  }

  /** Carries out the body of a `ProcessQuery` request; `flags` as the library sets them. */
  async answer(body: string, flags = 0): Promise<Reply> {
    const request = escapedBytes(body);
    const { silent, transport, lost, beforeAction } = this.faults.next();
    if (this.faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    if (silent) return new Promise<never>(() => undefined);
    const answer = this.reply(body, request, transport, beforeAction);
    const reply = lost === null ? answer : { error: lost };
    if (concernsWorkbook(body)) this.counters.syncs.push({ request, answer: 'body' in reply ? reply.bytes : 0, flags });
    this.answered();
    queueMicrotask(() => this.events.release());
    return reply;
  }

  private reply(
    body: string,
    size: number,
    transport: TransportError | null,
    beforeAction: (index: number) => void,
  ): Reply {
    if (transport !== null) return { error: transport };
    if (size > this.faults.payloadLimit) return { error: transportErrors.requestTooLarge };
    this.events.hold();
    const answer = JSON.stringify(this.execute(JSON.parse(body) as Request, beforeAction));
    const bytes = escapedBytes(answer);
    if (bytes > this.faults.payloadLimit) return { error: transportErrors.answerTooLarge };
    return { body: answer, bytes };
  }

  private execute(request: Request, beforeAction: (index: number) => void): Answer {
    return execute(request, {
      workbook: this.workbook,
      events: this.events,
      references: this.references,
      root: (name) => this.root(name),
      count: (type, member) => {
        this.counters.count(type, member);
        this.faults.use(`${type}.${member}`);
      },
      beforeAction,
      report: (error) => {
        if (error instanceof UnknownMember) this.unknownMembers.push(error.member);
      },
    });
  }

  private root(name: string): Item | null {
    if (name === '') return item(workbookType, this.workbook);
    return name === service ? item(serviceType, null) : null;
  }
}

/** Whether the add-in asked for it: office.js also tells its own service when it has started. */
const concernsWorkbook = (body: string) => !body.includes(service);

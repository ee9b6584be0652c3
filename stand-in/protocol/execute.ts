import { ExcelError } from '../engine/errors';
import { isItem } from './arguments';
import type { Item, Member, Scope } from './member';
import { camel, identityOf, query, type Count } from './query';
import { apiNotFound } from './unknown-member';
import {
  actionType,
  pathType,
  type Action,
  type Answer,
  type Arguments,
  type ObjectPath,
  type Request,
  type Result,
} from './wire';

/** What outlives a request. */
export interface Host extends Scope {
  /** The object that a request starts from, or a service asked for by name. */
  root(name: string): Item | null;
  readonly count: Count;
  /** Throws where the action at this index is to fail. */
  beforeAction(index: number): void;
  /** Told of each error that ends a request. */
  report(error: ExcelError): void;
}

/** Runs the actions of a request in order, up to the first that fails. What ran stays done. */
export function execute(request: Request, host: Host): Answer {
  const execution = new Execution(request, host);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction(index);
      results.push({ ActionId: action.Id, Value: execution.act(action) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      host.report(error);
      const place = execution.nameOf(action);
      return {
        Error: { Code: error.code, Message: error.message, Location: place, ActionIndex: index, HttpStatusCode: 400 },
        ProcessedResults: { Results: results, TraceIds: traces },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

const nullAnswer = { _IsNull: true };

class Execution {
  /** Each path is walked once a request: an `Add` must not run twice. */
  readonly #objects = new Map<number, Item | null>();

  constructor(
    private readonly request: Request,
    private readonly host: Host,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const item = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return item && this.instantiated(item);
      case actionType.query:
        if (!item) return null;
        this.host.workbook.calculator.settle();
        return query(item, action.QueryInfo ?? {}, this.host, this.host.count);
      case actionType.method:
        return item ? this.call(item, action) : nullAnswer;
      case actionType.set:
        return item ? this.set(item, action) : nullAnswer;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound('ProcessQuery', `action type ${String(action.ActionType)}`);
    }
  }

  /** `Range.Values`, for an error's location. */
  nameOf(action: Action): string {
    const item = this.#objects.get(action.ObjectPathId);
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name || (item ? '' : path?.Name) || '';
    return [item?.type.name, camel(name)].filter(Boolean).join('.');
  }

  private instantiated(item: Item): object {
    const reference = this.host.references.idOf(item);
    return { ...identityOf(item), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  private call(item: Item, action: Action): unknown {
    const member = this.member(item, action.Name);
    if (member.kind !== 'method') throw apiNotFound(item.type.name, action.Name);
    this.host.workbook.calculator.settle();
    return member.call(item.target, this.args(action.ArgumentInfo), this.host) ?? null;
  }

  private set(item: Item, action: Action): null {
    const member = this.member(item, action.Name);
    if (member.kind !== 'property' || !member.set) throw apiNotFound(item.type.name, camel(action.Name));
    const [value] = this.args(action.ArgumentInfo);
    member.set(item.target, value, this.host);
    return null;
  }

  private member(item: Item, name: string): Member<unknown> {
    const key = camel(name);
    const member = Object.hasOwn(item.type.members, key) ? item.type.members[key] : undefined;
    if (!member) throw apiNotFound(item.type.name, key);
    this.host.count(item.type.name, key);
    return member;
  }

  private object(id: number): Item | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidArgument', `The request holds no path ${String(id)}.`);
    const found = this.walk(path);
    this.#objects.set(id, found);
    return found;
  }

  private walk(path: ObjectPath): Item | null {
    switch (path.ObjectPathType) {
      case pathType.global:
      case pathType.newObject:
        return this.host.root(path.Name) ?? this.missing(path.Name);
      case pathType.reference:
        return this.host.references.get(path.Name) ?? this.missing(path.Name);
      case pathType.null:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return this.indexed(parent, args[0]);
    const member = this.member(parent, path.Name);
    if (member.kind !== 'object') throw apiNotFound(parent.type.name, camel(path.Name));
    this.host.workbook.calculator.settle();
    return member.follow(parent.target, args, this.host);
  }

  private indexed(parent: Item, key: unknown): Item {
    const { items, name } = parent.type;
    if (!items?.find) throw apiNotFound(name, 'getItem');
    this.host.count(name, 'items');
    return items.find(parent.target, key, this.host) ?? this.missing(String(key));
  }

  private missing(what: string): never {
    throw new ExcelError('ItemNotFound', `The requested resource doesn't exist. (${what})`);
  }

  /** Arguments as members take them: objects in the place of their paths. */
  private args(info: Arguments | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      if (!path) return value;
      const found = this.object(path);
      if (!isItem(found)) throw new ExcelError('InvalidArgument', 'An argument is a null object.');
      return found;
    });
  }
}

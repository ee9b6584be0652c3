import { apiNotFound } from './unknown-member';
import type { Item, Scope } from './member';
import type { Query } from './wire';

/** Called for each member that a query reads. */
export type Count = (type: string, member: string) => void;

/** What the library gets for an object: its identity, and the properties asked for, in PascalCase. */
export function query(item: Item, asked: Query, scope: Scope, count: Count): Record<string, unknown> {
  const wanted = new Map<string, string[]>();
  for (const path of [...(asked.Select ?? []), ...(asked.Expand ?? [])]) {
    const [head = '', ...rest] = path.split('/');
    const list = wanted.get(head) ?? [];
    if (rest.length > 0) list.push(rest.join('/'));
    wanted.set(head, list);
  }
  return item.type.items ? queryItems(item, asked, scope, count) : queryOne(item, wanted, scope, count);
}

function queryItems(collection: Item, asked: Query, scope: Scope, count: Count): Record<string, unknown> {
  const { items } = collection.type;
  if (!items) return {};
  count(collection.type.name, 'items');
  const own = (asked.Select ?? []).filter((path) => Object.hasOwn(collection.type.members, camel(path)));
  const below = (asked.Select ?? []).filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ''));
  const all = items.all(collection.target, scope).map((item, index) => ({ item, index }));
  const from = asked.Skip ?? 0;
  const shown = all.slice(from, asked.Top === undefined ? undefined : from + asked.Top);
  const found = shown.map(({ item, index }) => ({
    _Index: index,
    ...identityOf(item),
    ...query(item, { Select: below.filter((path) => path !== 'items') }, scope, count),
  }));
  const properties = new Map(own.map((path) => [path, [] as string[]]));
  return { ...queryOne(collection, properties, scope, count), _Items: found };
}

function queryOne(
  item: Item,
  wanted: ReadonlyMap<string, readonly string[]>,
  scope: Scope,
  count: Count,
): Record<string, unknown> {
  const values: Record<string, unknown> = identityOf(item);
  for (const [name, below] of wanted.size > 0 ? wanted : everything(item)) {
    const key = camel(name);
    if (key === '$all' || key === '_ReferenceId') continue;
    const member = Object.hasOwn(item.type.members, key) ? item.type.members[key] : undefined;
    if (!member || member.kind === 'method') throw apiNotFound(item.type.name, key);
    count(item.type.name, key);
    if (member.kind === 'property') {
      if (!member.get) throw apiNotFound(item.type.name, key);
      values[pascal(key)] = member.get(item.target, scope);
    } else {
      const next = member.follow(item.target, [], scope);
      values[pascal(key)] = next ? query(next, { Select: below }, scope, count) : { _IsNull: true };
    }
  }
  return values;
}

function everything({ type }: Item): ReadonlyMap<string, readonly string[]> {
  const readable = Object.entries(type.members).filter(([, member]) => member.kind === 'property' && 'get' in member);
  return new Map(readable.map(([name]) => [name, []]));
}

/** What the proxy needs to find the object again. */
export function identityOf({ type, target }: Item): Record<string, unknown> {
  return type.identity ? { [type.identity.key]: type.identity.of(target) } : {};
}

export const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

import type { Workbook } from '../engine/workbook';
import type { Events } from './events';
import type { References } from './references';

/**
 * How we know what a member does: seen running in Excel or on the wire, read in the library, read in Microsoft's
 * documentation, or taken on trust until someone has looked at a real Excel.
 */
export type Source = 'run' | 'library' | 'documentation' | 'unsure';

/** What the table says of a member. */
export interface Fact {
  readonly behaviour: string;
  readonly source: Source;
  /** The scenario under test/stand-in/scenarios that exercises the member. */
  readonly scenario: string;
  /** Of an unsure member: why an end-to-end test that uses it does not rest on it alone. */
  readonly besides?: Proof;
}

/** A test that holds what the member comes to against something else than the stand-in; or a word of what no end-to-end test looks at. */
export type Proof = { readonly test: string; readonly title: string } | { readonly unseen: string };

export const fact =
  (source: Source) =>
  (scenario: string, behaviour: string): Fact => ({ source, scenario, behaviour });
/** Seen running on the wire. */
export const run = fact('run');
/** Read in the library. */
export const library = fact('library');
/** Read in Microsoft's documentation. */
export const documented = fact('documentation');
/** Not known: for the checklist. End-to-end tests may only use it `besides` something else. */
export const unsure = (scenario: string, behaviour: string, besides?: Proof): Fact => ({
  ...fact('unsure')(scenario, behaviour),
  ...(besides && { besides }),
});

/** The hosts are compared: what the add-in made of a file in Excel with what it made of the same file without Excel. */
export const comparedWithFiles = (title: string): Proof => ({ test: 'test/contract/hosts.test.ts', title });

/** What members see besides their object. */
export interface Scope {
  readonly workbook: Workbook;
  readonly events: Events;
  readonly references: References;
}

/** An object of the API: its type and what it stands for. */
export interface Item<T = unknown> {
  readonly type: ObjectType<T>;
  readonly target: T;
}

interface Property<T> extends Fact {
  readonly kind: 'property';
  get?(target: T, scope: Scope): unknown;
  set?(target: T, value: unknown, scope: Scope): void;
}

/** A property or method that leads to another object; null leads to a null object. */
interface Step<T> extends Fact {
  readonly kind: 'object';
  follow(target: T, args: readonly unknown[], scope: Scope): Item | null;
}

interface Method<T> extends Fact {
  readonly kind: 'method';
  call(target: T, args: readonly unknown[], scope: Scope): unknown;
}

export type Member<T> = Property<T> | Step<T> | Method<T>;

/** A class of the API, by the names that JavaScript knows. */
export interface ObjectType<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What its proxy finds it by at the next sync: `Id` where that is a public property, else `_Id`. */
  readonly identity?: { readonly key: 'Id' | '_Id'; of(target: T): string };
  /** Of a collection. */
  readonly items?: Items<T>;
}

interface Items<T> extends Fact {
  all(target: T, scope: Scope): readonly Item[];
  /** By id or name; absent where the class has no indexer. */
  find?(target: T, key: unknown, scope: Scope): Item | null;
}

export function property<T>(about: Fact, access: Omit<Property<T>, keyof Fact | 'kind'>): Member<T> {
  return { ...about, kind: 'property', ...access };
}

export function method<T>(about: Fact, call: Method<T>['call']): Member<T> {
  return { ...about, kind: 'method', call };
}

export function object<T, U>(
  about: Fact,
  type: () => ObjectType<U>,
  follow: (target: T, args: readonly unknown[], scope: Scope) => U | null,
): Member<T> {
  return {
    ...about,
    kind: 'object',
    follow(target, args, scope) {
      const found = follow(target, args, scope);
      return found === null ? null : item(type(), found);
    },
  };
}

/** Method syntax in `ObjectType` lets types of different objects stand in one table. */
export function item<T>(type: ObjectType<T>, target: T): Item {
  return { type, target };
}

import type { namedUnits } from './vocabulary';

/** Fiscal years are counted by the year they begin in: 令和6年度 is 2024. */
export type FiscalYear = number;

/** A column of amounts: `令和6年度(予算)`. */
export interface YearColumn {
  readonly year: FiscalYear;
  /** What its amounts are (区分): a known word, or any other as printed; `''`: the heading names none. Never summed with another. */
  readonly kind: string;
}

/** An amount in 千円, as read from a cell. */
export interface Amount {
  /** 千円. */
  readonly thousandYen: number;
  /** 千円 for each 1 in the cell: 0.001 where the cell holds 円. */
  readonly factor: number;
  /** A dash: stated to be nothing. */
  readonly dash: boolean;
}

/** A department in charge: `観光商工部` and `商工課`. Either may be empty. */
export interface Department {
  readonly division: string;
  readonly section: string;
}

/** What a KPI's cell says: a number (perhaps of another fiscal year), a dash, or words (実施, 1位). */
export type KpiFigure =
  | { readonly type: 'number'; readonly number: number; readonly year: FiscalYear | null }
  | { readonly type: 'dash' }
  | { readonly type: 'words'; readonly words: string };

/** 財務内容's unit, with 千円 for each 1. */
export interface MoneyUnit {
  readonly name: keyof typeof namedUnits;
  readonly factor: number;
}

/** A related area's code `13-1`: policy area and measure. */
export interface AreaCode {
  readonly area: string;
  readonly measure: number | null;
}

/** Kinds of value that a form's cells hold, and what each is read as. */
export interface ValueKinds {
  text: string;
  longText: string;
  /** 1, 2, 3 … */
  integer: number;
  measureNumber: number;
  obligation: string;
  departments: readonly Department[];
  direction: string;
  unit: MoneyUnit;
  yearColumn: YearColumn;
  fiscalYear: FiscalYear;
  amount: Amount;
  /** Of an item of the office's own: as shown, a ％ as 12.5. */
  number: number;
  figure: KpiFigure;
  /** `◎`, or what else stands there; see the rule mark-unknown. */
  mark: string;
  /** Numbers of 基本目標. */
  populationGoals: readonly number[];
  /** `11.4`, `11.a`, `8.10`. */
  sdgTargets: readonly string[];
  areaCode: AreaCode;
}
export type ValueKind = keyof ValueKinds;

/** One label of a form, and the value it identifies. */
export interface LabelDeclaration<K extends ValueKind = ValueKind> {
  /** As the form prints it; width, spaces, line breaks and a trailing (…) do not matter. */
  readonly label: string;
  /** Other wordings in use for the same thing. */
  readonly also?: readonly string[];
  readonly kind: K;
  /** Whether the label belongs to every form; the value's own necessity is `required`. */
  readonly optional?: true;
  readonly required: boolean;
  /** Whether its value tells of the evaluated year alone: next year's workbook begins with it blank. */
  readonly ofYear?: true;
}

/** A form's declaration; its field names and value types are inferred from it. */
export type FormDeclaration = Readonly<Record<string, LabelDeclaration>>;
export type ValuesOf<F extends FormDeclaration> = { readonly [K in keyof F]: ValueKinds[F[K]['kind']] };

/** The names of a form's labels that hold one kind of value. */
export type KeyOfKind<F extends FormDeclaration, K extends ValueKind> = {
  [N in keyof F & string]: F[N]['kind'] extends K ? N : never;
}[keyof F & string];

/** The names of a form's labels, in its order. */
export const keysOf = <F extends object>(form: F) => Object.keys(form) as (keyof F & string)[];

/** Those of one kind of value. */
export const keysOfKind = <F extends FormDeclaration, K extends ValueKind>(form: F, kind: K) =>
  keysOf(form).filter((name): name is KeyOfKind<F, K> => form[name]?.kind === kind);

import type { AmountRow } from './card';
import { forms, type FormId, type Forms } from './forms';
import type { FiscalYear, FormDeclaration, LabelDeclaration, MoneyUnit, ValueKind } from './kinds';
import type { Place } from '../workbook/cell';
import type { FormProblem } from './form-sheet/rows';
import type { OwnItem } from './own-item';
import { goalLabel, kpiTitle, sections, visionLabel, type SectionId } from './sections';

/**
 * The sheet layout that holds for a workbook: the built-in one (`builtInLayout`), or what a sheet 様式定義 makes of it
 * (`layoutOf` in form-sheet/make-layout.ts). It is a plain value: reader, rules, sums and tabs ask it, never the
 * declarations, for a label's spelling and for what is required. What is made from it is kept by its identity, so the
 * same sheet 様式定義 is to give the same layout.
 */
export interface Layout {
  /** Whose it is: ours, the workbook's own, or one that was given for all workbooks (`--form`). */
  readonly source: 'built-in' | 'workbook' | 'given';
  /** Where its sheet 様式定義 begins; null: it has none. */
  readonly place: Place | null;
  /** The built-in labels, form by form, under the names the model has for them. */
  readonly forms: LayoutForms;
  /** The office's own items, in the order of the sheet. */
  readonly own: readonly OwnItem[];
  /** The sections' titles; `absent`: the office does not use the section. */
  readonly titles: Readonly<Record<SectionId, Spelt>>;
  /** 政策目標, 目指す姿, the line over the KPIs, and the word 施策. */
  readonly words: Readonly<Record<WordId, Spelt>>;
  /** The year columns of 財務内容. */
  readonly years: readonly YearDeclaration[];
  /** What a word of 次年度方針 means to the rules, besides the known ones. */
  readonly directionMeanings: ReadonlyMap<string, DirectionMeaning>;
  /** Relations that each card has to meet. */
  readonly relations: readonly Relation[];
  /** Words that the office writes one way, the longest first. */
  readonly terms: readonly Term[];
  /** Departments before and after a reorganisation, as typed. */
  readonly reorganised: readonly { readonly before: string; readonly after: string }[];
  /** The unit of amounts where the form states none; null: 千円, and another is a mistake. */
  readonly moneyUnit: MoneyUnit | null;
  /** Whether a card is a form of its own, or a row of a table. */
  readonly cardShape: 'form' | 'row';
  /** What tells a card's 施策: headings over cards, one of its own labels, or nothing. */
  readonly measuresBy: 'heading' | 'none' | { readonly label: string };
  /** The evaluation year that the sheet states; null: the workbook tells it. */
  readonly year: FiscalYear | null;
  /** Whether numbers run on, or stay with their project. */
  readonly numbering: 'running' | 'fixed';
  /** The office's scale for KPIs, best first; null: none. `from`: the least share of the target (1 is 100 %). */
  readonly ratings: readonly { readonly word: string; readonly from: number }[] | null;
  /** Lines of 様式定義 that cannot be understood, and are as if they were not there. */
  readonly problems: readonly FormProblem[];
  /** Where rows wait for ○: proposals that are not in force. */
  readonly proposals: readonly Place[];
}

/** A label, or title, as this layout spells it. */
export interface Spelt {
  readonly label: string;
  readonly also: readonly string[];
  /** This form has no such item: nothing asks for it. */
  readonly absent: boolean;
}

/** A built-in item as this layout has it. */
export interface LayoutItem<K extends ValueKind = ValueKind> extends LabelDeclaration<K> {
  readonly absent?: true;
  /** The label of the item that it stands under; it counts nowhere else. */
  readonly under?: string;
  /** The words it is chosen from; undefined: the built-in ones. */
  readonly choices?: readonly string[];
  /** Whether it may be blank until the planning division closes the workbook. */
  readonly lateRequired?: true;
  /** Whether it is left out of every public copy. */
  readonly internal?: true;
}
export type FormLayout<F extends FormDeclaration> = { readonly [N in keyof F]: LayoutItem<F[N]['kind']> };
export type LayoutForms = { readonly [F in FormId]: FormLayout<Forms[F]> };

export type WordId = 'goal' | 'vision' | 'kpiTitle' | 'measure';

/** A column of 財務内容: its year, seen from the evaluation year, and its 区分; `kind` '' takes any. */
export interface YearDeclaration {
  readonly ahead: -2 | -1 | 0 | 1 | 2;
  readonly kind: string;
  readonly required: boolean;
}

/** 終了 and so on: what the rules make of a direction. */
export type DirectionMeaning = '終了' | '移管' | '新規' | '増額' | '減額';

/** `国庫支出金＋所要一般財源＝事業費`: sums of a card's amounts, a year column at a time. */
export interface Relation {
  /** As the sheet writes it. */
  readonly text: string;
  readonly left: readonly RelationTerm[];
  readonly operator: '＝' | '≦' | '≧';
  readonly right: readonly RelationTerm[];
  /** 千円 that the sides may differ by. */
  readonly tolerance: number;
}
export interface RelationTerm {
  readonly sign: 1 | -1;
  readonly item: AmountItem;
}
/** A row of 財務内容: a built-in one by its name, or one of the office's own. */
export type AmountItem = { readonly row: AmountRow } | { readonly own: OwnItem };

export interface Term {
  readonly avoid: string;
  readonly use: string;
}

const spelt = (label: string): Spelt => ({ label, also: [], absent: false });

/** What src/layout declares, as it stands. */
export const builtInLayout: Layout = {
  source: 'built-in',
  place: null,
  forms,
  own: [],
  titles: {
    header: spelt(sections.header.title),
    progress: spelt(sections.progress.title),
    assessment: spelt(sections.assessment.title),
    related: spelt(sections.related.title),
    final: spelt(sections.final.title),
    list: spelt(sections.list.title),
    cards: spelt(sections.cards.title),
  },
  words: {
    goal: spelt(goalLabel),
    vision: spelt(visionLabel),
    kpiTitle: spelt(kpiTitle),
    measure: spelt('施策'),
  },
  years: [
    { ahead: 0, kind: '予算', required: true },
    { ahead: 1, kind: '見込み', required: true },
  ],
  directionMeanings: new Map(),
  relations: [],
  terms: [],
  reorganised: [],
  moneyUnit: null,
  cardShape: 'form',
  measuresBy: 'heading',
  year: null,
  numbering: 'running',
  ratings: null,
  problems: [],
  proposals: [],
};

/** The unit that a form's amounts are to be in: 様式定義's, else 千円. */
export const moneyUnitOf = ({ moneyUnit }: Layout): MoneyUnit['name'] => moneyUnit?.name ?? '千円';

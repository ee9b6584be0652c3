import type { AmountRow, cardForm, CardKey } from '../layout/card';
import type { Amount, FiscalYear, ValueKinds, YearColumn } from '../layout/kinds';
import type { listForm } from '../layout/list';
import type { assessmentForm, measureForm, relatedForm, SectionId } from '../layout/sections';
import type { OwnItem } from '../layout/own-item';
import type { Layout } from '../layout/layout';
import type { Area, Place } from '../workbook/cell';
import type { Unasked } from '../workbook/snapshot';
import type { Field, FieldsOf } from './field';
import type { Kpi } from './kpi';
import type { CarriedAmount } from './next-year-sheet';
import type { MissingLabel, RenamedLabel, RepeatedLabel, UnknownLabel } from './label-facts';

/** One policy area's evaluation as its authors think of it, and what could not be placed. */
export interface Evaluation {
  /** The file's name. */
  readonly workbook: string;
  /** The layout that it was read by. */
  readonly layout: Layout;
  /** What the workbook's own 様式定義 asks for, where another was given; else null. */
  readonly outranked: Layout | null;
  /** Names of all sheets, in the workbook's order. */
  readonly sheetNames: readonly string[];
  readonly policyArea: PolicyArea | null;
  /** The year that is evaluated; null where nothing tells it. */
  readonly year: FiscalYear | null;
  readonly measures: readonly Measure[];
  readonly kpis: readonly Kpi[];
  readonly assessments: readonly Assessment[];
  readonly relatedProjects: readonly RelatedProject[];
  /** Section 4; null where the section does not stand. */
  readonly finalEvaluation: Field<string> | null;
  readonly list: BusinessList | null;
  readonly listAmounts: readonly ListAmount[];
  /** Sheets with a list of staff's, where the generated one is read in its place. */
  readonly otherLists: readonly string[];
  readonly cards: readonly BusinessCard[];
  /** Headings over cards, in sheet order; several for one 施策 where they repeat. */
  readonly cardHeadings: readonly MeasureHeading[];
  /** Where the first project belongs, while all forms of projects are blank; null where there is one, or no form. */
  readonly noProjectYet: Place | null;
  /** Where each section stands; more than one place is a mistake. */
  readonly sections: Readonly<Record<SectionId, readonly Place[]>>;
  /** Labels that do not stand, each with what stands in its place; `''` where nothing does. */
  readonly missingLabels: readonly (MissingLabel & { readonly standing: string })[];
  /** Values of the office's own items of the sections; those of cards and of the list's rows stand with them. */
  readonly ownValues: readonly OwnValue[];
  /** Labels that the layout has not; what stands beside them is neither checked nor summed. */
  readonly unknownLabels: readonly UnknownLabel[];
  /** Labels that stand under another name on most cards, and were read under it. */
  readonly renamedLabels: readonly RenamedLabel[];
  /** Labels that stand on a card that bears them already; their values are not read. */
  readonly repeatedLabels: readonly RepeatedLabel[];
  /** Cells within the layout that show an error. */
  readonly errorCells: readonly { readonly place: Place; readonly error: string }[];
  readonly typedTotals: readonly TypedTotal[];
  /** What stands in columns 増減 and 差引 of 財務内容. */
  readonly differences: readonly CardDifference[];
  /** Tables of one project a row that repeat the projects of another; they are not read. */
  readonly repeatedTables: readonly RepeatedProjects[];
  /** Amounts that 年度更新の記録 says were carried from last year's forecast. */
  readonly carried: readonly CarriedAmount[];
  readonly skippedSheets: readonly SkippedSheet[];
  /** What of the workbook the host did not look at, or not to the end. */
  readonly unasked: readonly Unasked[];
  /** Policy areas that stand in the workbook besides its own; nothing of them is read. */
  readonly otherAreas: readonly OtherArea[];
}

export interface PolicyArea {
  readonly number: Field<string>;
  readonly name: Field<string>;
  /** 政策目標/政策 line; null where it does not stand. */
  readonly goal: Field<string> | null;
  /** 目指す姿; null where its label does not stand. */
  readonly vision: Field<string> | null;
}

export interface OtherArea {
  readonly number: Field<string>;
  readonly name: Field<string>;
  /** The sheets that it stands on; perhaps the workbook's own too, from its header down. */
  readonly sheets: readonly string[];
}

/** A row of the header's table. */
export type Measure = FieldsOf<typeof measureForm>;

/** `施策1 地場産業の振興` over a block, a list group or cards. */
export interface MeasureHeading {
  /** Null where the heading bears no number that can be read. */
  readonly number: number | null;
  /** Without the number and without つづき; `''` where the heading gives none. */
  readonly name: string;
  /** Where the name stands: the heading's own cell, or the one right of it. */
  readonly place: Place;
  /** Where the number stands. */
  readonly numberPlace: Place;
  /** The text of the cell at `place`. */
  readonly text: string;
}

/** A 施策's block in section 2. */
export interface Assessment extends FieldsOf<typeof assessmentForm> {
  /** Null where the block has no heading. */
  readonly heading: MeasureHeading | null;
}

/** A row of section 3. */
export type RelatedProject = FieldsOf<typeof relatedForm>;

/** Section 5, as it stands in the workbook. */
export interface BusinessList {
  /** Where its title or heading row stands. */
  readonly place: Place;
  readonly headings: readonly MeasureHeading[];
  readonly rows: readonly ListRow[];
  /** The line that begins with ※, and the 基本目標. */
  readonly note: Field<string> | null;
  readonly legend: readonly { readonly number: number; readonly text: string; readonly place: Place }[];
  /** Whether it stands on a tab that the add-in generated. */
  readonly generated: boolean;
}

export interface ListRow extends FieldsOf<typeof listForm> {
  /** In the columns of the office's own. */
  readonly own: ReadonlyMap<OwnItem, Field<unknown>>;
  /** The 施策 it is listed under; null before the first heading. */
  readonly measure: number | null;
  /** Set where the office has no 施策 to tell its projects by. */
  readonly unmeasured?: true;
  /** What the form calls a 施策, where that is another word. */
  readonly measureWord?: string;
  readonly relisted: boolean;
}

/** An amount that stands in a list's row, where the list has columns of amounts. */
export interface ListAmount {
  readonly row: ListRow;
  readonly item: AmountRow;
  /** What its heading names; null: no year. */
  readonly column: YearColumn | null;
  readonly amount: Field<Amount>;
}

/** A card's field, with the type that its declaration gives. */
export type CardField<K extends CardKey> = Field<ValueKinds[(typeof cardForm)[K]['kind']]>;
export type CardFields<Keys extends CardKey> = { readonly [K in Keys]: CardField<K> };

/** A business card (個票). Marks that the card has no label for are in state `missing`, and not required. */
export type BusinessCard = CardFields<Exclude<CardKey, AmountRow>> & {
  /** The 施策 it stands under; null where nothing tells. */
  readonly measure: number | null;
  /** Set where the office has no 施策 to tell its projects by. */
  readonly unmeasured?: true;
  /** What the form calls a 施策, where that is another word. */
  readonly measureWord?: string;
  readonly heading: MeasureHeading | null;
  readonly number: Field<number>;
  /** The year columns of 財務内容, left to right. */
  readonly years: readonly CardYear[];
  /** Values of the office's own items that stand by themselves; an item is missing where its label does not stand. */
  readonly own: ReadonlyMap<OwnItem, Field<unknown>>;
  /** Marked （再掲）: shown under another 施策 too, and counted once. */
  readonly relisted: boolean;
  /** The cells it covers. */
  readonly area: Area;
};

/** An amount, or a number, that an own row bears in a year column. */
export type YearFigure = Field<Amount> | Field<number>;
/** What an own row bears in a year column: a figure, or a choice or mark of that year. */
export type YearValue = YearFigure | Field<string>;

/** A year column of 財務内容: its heading, and an amount a row. */
export type CardYear = {
  readonly heading: Field<YearColumn>;
  /** Of the office's own rows under the years: amounts, numbers such as 人工, choices such as a rating. */
  readonly own: ReadonlyMap<OwnItem, YearValue>;
} & Readonly<Record<AmountRow, Field<Amount>>>;

/** A value of an item that the office added to a section, or to the list. */
export interface OwnValue {
  readonly item: OwnItem;
  /** Whom it is about, as staff name it: `指標1 製造業出荷額`. */
  readonly owner: string;
  readonly field: Field<unknown>;
}

/** A project, as its card or its row in the list tells of it. */
export type ProjectEntry = BusinessCard | ListRow;

/** A number typed into a row labelled 計, 小計 or 合計, under an amount's column. */
export interface TypedTotal {
  readonly place: Place;
  /** As typed, in 千円. */
  readonly thousandYen: number;
  readonly row: AmountRow;
  readonly column: YearColumn;
  /** Whose total it is; null: of all. */
  readonly measure: number | null;
  /** The rows of its sheet that it may count, where a card is a row, the likeliest first; null: it counts all cards. */
  readonly spans: readonly { readonly top: number; readonly bottom: number }[] | null;
}

/** A figure in a column 増減 or 差引, beside a row of amounts. */
export interface CardDifference {
  readonly card: BusinessCard;
  readonly figure: Field<Amount>;
  /** The amounts of its row, by year column. */
  readonly amounts: readonly Field<Amount>[];
  /** How many of them stand left of it. */
  readonly behind: number;
}

/** A table whose projects all stand in another one. */
export interface RepeatedProjects {
  /** Its first heading. */
  readonly place: Place;
  readonly projects: number;
  /** The first heading of the table that is read. */
  readonly original: Place;
  /** Whether it says all that the other says; else it sums that up. */
  readonly isWhole: boolean;
}

export interface SkippedSheet {
  readonly sheet: string;
  readonly why:
    | 'hidden'
    | 'very-hidden'
    | 'generated'
    | 'replaced'
    | 'not-of-layout'
    | 'other-area'
    | 'chart-sheet'
    | 'form'
    /** A second 様式定義: the first is in force. */
    | 'further-form'
    /** It is called 様式定義, and lacks the headings of one. */
    | 'form-without-headings';
  /** What of the layout a hidden sheet bears; null where it bears none, or the sheet is not hidden. */
  readonly hidden: { readonly sections: readonly SectionId[]; readonly projects: readonly Field<string>[] } | null;
}

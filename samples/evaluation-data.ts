/**
 * A whole evaluation as its authors think of it, before it has a place on any sheet. What stands at several places of
 * the workbook (a measure's name, a project's row on the list) is told once a place, so that places can disagree.
 */
export interface EvaluationData {
  /** A line above everything, such as `令和6年度 行政評価`; null where the workbook has none. */
  readonly title: string | null;
  readonly goal: string;
  readonly area: { readonly number: string; readonly name: string };
  readonly vision: string;
  readonly measures: readonly MeasureData[];
  readonly kpis: readonly KpiData[];
  readonly assessments: readonly AssessmentData[];
  readonly related: readonly RelatedProjectData[];
  readonly finalEvaluation: string;
  readonly cardGroups: readonly CardGroupData[];
  readonly list: ListData | null;
}

/** What staff typed into a cell; null leaves it empty. */
export type Typed = string | number | null;

/** A fiscal year by its western number, written in the layout's notation; a string stands as typed. */
export type YearData = number | string | null;

/** An amount in 千円, written in the layout's notation; a string stands as typed. */
export type AmountData = number | string | null;

/** Departments, written in the layout's notation; a string stands as typed. */
export type DepartmentData = readonly Department[] | string | null;

export interface Department {
  readonly division: string;
  readonly section: string;
}

/** A row of the header's table of measures (施策). */
export interface MeasureData {
  readonly number: number;
  readonly name: string;
  readonly content: Typed;
}

export interface KpiData {
  readonly number: Typed;
  readonly name: Typed;
  readonly unit: Typed;
  readonly description: Typed;
  readonly years: readonly KpiYearData[];
  /** Targets and actuals are numbers in the KPI's unit (56.1 for 56.1 ％), or text as typed. */
  readonly finalTarget: Typed;
  readonly verification: Typed;
}

export interface KpiYearData {
  readonly year: YearData;
  readonly target: Typed;
  readonly actual: Typed;
}

/** A measure's block in section 2. */
export interface AssessmentData {
  readonly measure: number;
  readonly name: string;
  readonly policy: Typed;
  readonly activities: Typed;
  readonly issues: Typed;
}

export interface RelatedProjectData {
  readonly code: Typed;
  readonly name: Typed;
  readonly department: DepartmentData;
}

/** The cards under one measure's heading. */
export interface CardGroupData {
  readonly measure: number;
  readonly name: string;
  readonly cards: readonly CardData[];
}

export interface CardData {
  readonly number: Typed;
  readonly name: Typed;
  readonly obligation: Typed;
  readonly department: DepartmentData;
  readonly direction: Typed;
  readonly summary: Typed;
  readonly columns: readonly AmountColumnData[];
  readonly progress: Typed;
  readonly review: Typed;
  /** The list's marks, where the card has labels for them; null as published, where it has none. */
  readonly marks: MarksData | null;
}

/** A column of 財務内容. */
export interface AmountColumnData {
  readonly year: YearData;
  /** 予算, 見込み …; '' leaves the brackets out. */
  readonly kind: string;
  readonly cost: AmountData;
  readonly generalFunds: AmountData;
  readonly labour: AmountData;
}

/** The four columns of the list that do not stand on a published card. */
export interface MarksData {
  readonly logicModel: Typed;
  readonly priority: Typed;
  readonly populationGoals: Typed;
  readonly sdgTargets: Typed;
}

export interface ListData {
  readonly groups: readonly ListGroupData[];
  readonly note: string | null;
  /** The 基本目標, a line each, as typed. */
  readonly legend: readonly string[];
}

export interface ListGroupData {
  readonly measure: number;
  readonly name: string;
  readonly rows: readonly ListRowData[];
}

export interface ListRowData extends MarksData {
  readonly number: Typed;
  readonly name: Typed;
  readonly direction: Typed;
  readonly department: DepartmentData;
}

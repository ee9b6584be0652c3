import type { Layout } from '../layout/layout';

/** 所管課提出: a department hands its workbook in. 最終: the planning division closes it. */
export const stages = ['所管課提出', '最終'] as const;
export type Stage = (typeof stages)[number];

/** What a workbook's sheet 設定 may change. */
export interface Settings {
  /** Null while nobody has said it. The workbook is judged as at 最終 then, but no rule is sharpened. */
  readonly stage: Stage | null;
  /** The choices of 次年度方針; null while nobody has listed them. */
  readonly directions: readonly string[] | null;
  /** The departments as they are to be written; null while nobody has listed them. */
  readonly departments: readonly string[] | null;
  /** From which change of 事業費 on `budget-swing` speaks: 0.3 is 30 %. */
  readonly swingRatio: number;
  /** 千円: `budget-swing` is silent where both years lie below. */
  readonly swingFloor: number;
  /** Names of projects that are deposits, or are none, besides what their names tell. */
  readonly deposits: { readonly add: readonly string[]; readonly except: readonly string[] };
  /** What projects were called last year; `now` null: the project is none of this year's. */
  readonly formerProjects: readonly FormerProject[];
  /** By the KPI's number. */
  readonly kpis: ReadonlyMap<number, KpiSettings>;
  /** Rules switched on or off, by id. */
  readonly rules: ReadonlyMap<string, boolean>;
}

/** A pair that a person has settled, by the projects' names. */
export interface FormerProject {
  readonly last: string;
  readonly now: string | null;
}

export interface KpiSettings {
  readonly better: 'higher' | 'lower' | null;
  /** By how many years the statistics lag behind their column. */
  readonly lag: number;
}

/** Whether a rule is applied: as the settings say, else as it is by itself. */
export const isOn = ({ id, off }: { readonly id: string; readonly off?: true }, { rules }: Settings): boolean =>
  rules.get(id) ?? !off;

/** Whether the settings switch off a rule that would be applied by itself. */
export const isStopped = (rule: { readonly id: string; readonly off?: true }, settings: Settings): boolean =>
  !rule.off && !isOn(rule, settings);

/** The stage that a workbook is judged at. */
export const stageOf = ({ stage }: Pick<Settings, 'stage'>): Stage => stage ?? '最終';

export const defaultSettings: Settings = {
  stage: null,
  directions: null,
  departments: null,
  swingRatio: 0.3,
  swingFloor: 1000,
  deposits: { add: [], except: [] },
  formerProjects: [],
  kpis: new Map(),
  rules: new Map(),
};

/** The settings with the choices of 様式定義, which outrank their own. */
export function withLayout(settings: Settings, { forms }: Layout): Settings {
  const { choices } = forms.card.direction;
  return choices === undefined ? settings : { ...settings, directions: choices };
}

import type { KpiSettings, Settings } from './settings';

/** The lines of the sheet 設定, by the words that tell them apart. */
export const settingsLabels = {
  stage: '段階',
  directions: '次年度方針の選択肢',
  departments: '担当部・課の書き方',
  swingRatio: '事業費の増減の割合（％）',
  swingFloor: '事業費の増減の下限（千円）',
  depositsAdd: '預託金とする事業',
  depositsExcept: '預託金としない事業',
  formerProjects: '前年度の事業',
} as const;
export type SettingsLine = keyof typeof settingsLabels;

/** Headings of its columns. */
export const settingsColumns = { label: '項目', value: '値', note: '説明' } as const;

/** A KPI's two lines bear its number: `指標1 望ましい向き`. */
export const kpiLines = { better: '望ましい向き', lag: '統計の遅れ（年）' } as const;
export const kpiLineLabel = (number: number, line: keyof typeof kpiLines) => `指標${String(number)} ${kpiLines[line]}`;

/** Between a project's name of last year and this year's, and what stands for none. */
export const formerProjectWords = { arrow: '→', none: 'なし' } as const;

/** What stands for a KPI's direction; 自動 leaves it to the targets. */
export const betterWords = { automatic: '自動', higher: '高いほどよい', lower: '低いほどよい' } as const;

/** What stands beside a rule's name. */
export const switchWords = { byDefault: '既定', on: '実施', off: '停止' } as const;

/** A line of 設定 that cannot be understood; its setting is then the default. */
export interface SettingsProblem {
  readonly rule: 'choice-unknown' | 'value-unreadable';
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The line's label. */
  readonly label: string;
  /** What stands there. */
  readonly text: string;
  /** What is wrong and what to do, as a clause without 。 */
  readonly fault: string;
}

/** The settings with one KPI's changed; what is as by default is left out. */
export function withKpi(settings: Settings, number: number, change: Partial<KpiSettings>): Settings {
  const kpi = { better: null, lag: 0, ...settings.kpis.get(number), ...change };
  const others = [...settings.kpis].filter(([other]) => other !== number);
  const isDefault = kpi.better === null && kpi.lag === 0;
  return { ...settings, kpis: new Map(isDefault ? others : [...others, [number, kpi]]) };
}

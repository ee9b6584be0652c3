import { keysOf, type FormDeclaration } from './kinds';

/** The header's table: a row a 施策. */
export const measureForm = {
  number: { label: '施策番号', kind: 'measureNumber', required: true },
  name: { label: '名称', also: ['施策名', '施策名称'], kind: 'text', required: true },
  content: { label: '施策の内容', kind: 'longText', required: true },
} as const satisfies FormDeclaration;

/** Section 1: the label row over a KPI's values. */
export const kpiForm = {
  name: { label: '指標名', kind: 'text', required: true },
  unit: { label: '単位', kind: 'text', required: true },
  description: { label: '説明又は計算式', also: ['説明または計算式'], kind: 'longText', required: false },
} as const satisfies FormDeclaration;

/** Section 1: the grid of a KPI. Its columns are fiscal years, then 最終目標 and 検証. */
export const kpiGrid = {
  years: { label: '年度', kind: 'fiscalYear', required: true },
  target: { label: '目標', also: ['目標値'], kind: 'figure', required: true },
  actual: { label: '実績', also: ['実績値'], kind: 'figure', required: false },
  final: { label: '最終目標', also: ['最終目標値'], kind: 'figure', required: true },
  verification: { label: '検証', kind: 'longText', required: true, ofYear: true },
  /** By the office's own scale (様式の設定: 達成度の判定基準), where it has one. */
  rating: {
    label: '達成状況',
    also: ['達成度', '達成評価', '達成判定', '評価', '判定'],
    kind: 'text',
    required: false,
    optional: true,
    ofYear: true,
  },
  ratio: { label: '達成率', kind: 'number', required: false, optional: true, ofYear: true },
} as const satisfies FormDeclaration;

export type KpiGridName = keyof typeof kpiGrid;

/** Section 2: a block a 施策. */
export const assessmentForm = {
  policy: { label: '今年度の重点方針(方向性)', kind: 'longText', required: true, ofYear: true },
  activities: { label: '取組状況', kind: 'longText', required: true, ofYear: true },
  issues: { label: '課題認識と今後の方針・改善点', kind: 'longText', required: true, ofYear: true },
} as const satisfies FormDeclaration;

/** Section 3: a row a related project. */
export const relatedForm = {
  code: { label: '政策分野', kind: 'areaCode', required: true },
  name: { label: '事務事業名', kind: 'text', required: true },
  department: {
    label: '担当部・課名',
    also: ['担当部・課', '担当部課', '担当部課名'],
    kind: 'departments',
    required: true,
  },
} as const satisfies FormDeclaration;

/** The sections: their titles without the numbers they bear, their names, and the word for each in 使わない欄. */
export const sections = {
  header: { title: '政策分野', name: '見出し(政策分野・施策の表)', word: '施策の表' },
  progress: { title: '政策分野の進捗状況', name: '1 政策分野の進捗状況', word: '指標' },
  assessment: { title: '施策の評価', name: '2 施策の評価', word: '施策の評価' },
  related: { title: '関連する政策分野と事務事業', name: '3 関連する政策分野と事務事業', word: '関連' },
  final: { title: '施策の最終評価', name: '4 施策の最終評価', word: '最終評価' },
  list: { title: '事務事業一覧', name: '5 事務事業一覧', word: '一覧' },
  cards: { title: '個票', name: '個票', word: '個票' },
} as const;
export type SectionId = keyof typeof sections;

/** The sections that an office may do without: a workbook without 個票 is no evaluation. */
export const optionalSections = keysOf(sections).filter((id) => id !== 'cards');

/** The line over the KPIs. */
export const kpiTitle = '重要業績評価指標の達成状況';
/** 目指す姿, the area's vision. */
export const visionLabel = '目指す姿';
/** The line above the area: 政策目標3. …/政策3. … */
export const goalLabel = '政策目標';

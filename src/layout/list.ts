import type { FormDeclaration } from './kinds';

/** Columns of section 5, 事務事業一覧. */
export const listForm = {
  number: { label: '番号', also: ['No', 'No.'], kind: 'integer', required: true },
  logicModel: { label: 'ロジックモデル', kind: 'mark', required: false },
  priority: { label: '重点事業', kind: 'mark', required: false },
  populationGoals: { label: '人口減少対策', kind: 'populationGoals', required: false },
  sdgTargets: { label: 'SDGsターゲット', also: ['SDGs', 'SDGターゲット'], kind: 'sdgTargets', required: false },
  name: { label: '事務事業名', also: ['事業名'], kind: 'text', required: true },
  direction: { label: '次年度方針', kind: 'direction', required: true, ofYear: true },
  department: {
    label: '担当部・課',
    also: ['担当部・課名', '担当部課', '担当部課名'],
    kind: 'departments',
    required: true,
  },
} as const satisfies FormDeclaration;

/** The columns that do not stand on the published card: staff's own, and never lost by building again. */
export const handFilledColumns = ['logicModel', 'priority', 'populationGoals', 'sdgTargets'] as const;
export type HandFilledColumn = (typeof handFilledColumns)[number];

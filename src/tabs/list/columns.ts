/** Columns of 事務事業一覧 as published. */
export const columns = [
  { key: 'number', heading: '番号', width: 6 },
  { key: 'logicModel', heading: 'ロジック\nモデル', width: 10 },
  { key: 'priority', heading: '重点事業', width: 10 },
  { key: 'populationGoals', heading: '人口減少\n対策※', width: 14 },
  { key: 'sdgTargets', heading: 'SDGs\nターゲット', width: 13 },
  { key: 'name', heading: '事務事業名', width: 52 },
  { key: 'direction', heading: '次年度方針', width: 12 },
  { key: 'department', heading: '担当部・課', width: 23 },
] as const;
export type ListColumn = (typeof columns)[number]['key'];

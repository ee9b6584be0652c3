/** The columns of 点検結果, from left to right. */
export const resultColumns = {
  severity: '区分',
  sheet: 'シート',
  cell: 'セル',
  department: '部・課',
  owner: '施策・事業',
  field: '項目',
  name: '点検項目',
  message: '指摘',
  state: '状態',
  reason: '理由',
  check: '確認欄',
  fingerprint: '照合符号',
} as const;
export type ResultColumn = keyof typeof resultColumns;

/** What the add-in writes as 状態; any other word is staff's. */
export const resultStates = {
  open: '未対応',
  accepted: '確認済',
  resolved: '解消',
} as const;

/** 状態 of a finding that went as the list was made from the cards: neither the add-in nor staff set it on an open one. */
export const settledState = '作成により個票に合わせた';

/** What staff choose from besides, as 状態. */
export const staffStates = ['対応中', '対応済', '対応しない'] as const;

/** 確認欄 before and after it is ticked. */
export const boxes = { empty: '□', ticked: '☑' } as const;

/** A row as it stands on the tab, cell by cell. */
export type StandingResult = Readonly<Record<ResultColumn, string>>;

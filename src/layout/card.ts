import { keysOf, keysOfKind, type FormDeclaration, type KeyOfKind } from './kinds';

/**
 * The business card (個票). Its number stands left of its first label; the year headings stand right of 財務内容, and
 * the rows of amounts below it (kind `amount`) bear one value a year. A field of one value is added by its line here.
 */
export const cardForm = {
  name: { label: '事業名', kind: 'text', required: true },
  obligation: { label: '法定／自主', kind: 'obligation', required: true },
  department: {
    label: '担当部・課',
    also: ['担当部・課名', '担当部課', '担当部課名'],
    kind: 'departments',
    required: true,
  },
  direction: { label: '次年度方針', kind: 'direction', required: true, ofYear: true },
  summary: { label: '概要(目的と内容)', kind: 'longText', required: true },
  moneyUnit: { label: '財務内容', also: ['財務内容 単位(千円)'], kind: 'unit', required: false },
  cost: { label: '事業費', kind: 'amount', required: true },
  generalFunds: { label: '所要一般財源', kind: 'amount', required: true },
  labour: { label: '概算人件費', kind: 'amount', required: true },
  progress: { label: 'これまでの取組状況(主な取組と成果)', kind: 'longText', required: true, ofYear: true },
  review: { label: '事業の検証(課題認識/今後の方針・改善点)', kind: 'longText', required: true, ofYear: true },
  logicModel: { label: 'ロジックモデル', kind: 'mark', required: false, optional: true },
  priority: { label: '重点事業', kind: 'mark', required: false, optional: true },
  populationGoals: { label: '人口減少対策', kind: 'populationGoals', required: false, optional: true },
  sdgTargets: {
    label: 'SDGsターゲット',
    also: ['SDGs', 'SDGターゲット'],
    kind: 'sdgTargets',
    required: false,
    optional: true,
  },
} as const satisfies FormDeclaration;

export type CardKey = keyof typeof cardForm;
export const cardKeys = keysOf(cardForm);

/** Rows of 財務内容, one amount a year column. */
export type AmountRow = KeyOfKind<typeof cardForm, 'amount'>;
export const amountRows: readonly AmountRow[] = keysOfKind(cardForm, 'amount');
export const isAmountRow = (key: CardKey): key is AmountRow => cardForm[key].kind === 'amount';

/** 財務内容 and its rows: what stands right of these is read by year. */
export type FinanceRow = AmountRow | 'moneyUnit';
export const financeRows: readonly FinanceRow[] = ['moneyUnit', ...amountRows];

/** Labels that identify one value, right of them or below. */
export type SingleKey = Exclude<CardKey, FinanceRow>;
const isSingle = (key: CardKey): key is SingleKey => !financeRows.some((row) => row === key);
export const singleKeys: readonly SingleKey[] = cardKeys.filter(isSingle);

/** How many year columns 財務内容 has, at least. */
export const yearColumns = 2;

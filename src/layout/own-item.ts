import type { FormId } from './forms';
import type { ValueKind } from './kinds';

/** What an item of the office's own holds, by the words of 様式定義. */
export const ownKinds = {
  text: '文字',
  longText: '文章',
  amount: '金額',
  number: '数値',
  ratio: '割合',
  choice: '選択',
  mark: '印',
  date: '日付',
  year: '年度',
  ignored: '対象外',
} as const;
export type OwnKind = keyof typeof ownKinds;

/** What each is read as; null: known, and left alone. */
export const ownValueKinds = {
  text: 'text',
  longText: 'longText',
  amount: 'amount',
  number: 'number',
  ratio: 'number',
  choice: 'text',
  mark: 'mark',
  date: 'text',
  year: 'fiscalYear',
  ignored: null,
} as const satisfies Readonly<Record<OwnKind, ValueKind | null>>;

/** An item that the office added to its form. */
export interface OwnItem {
  readonly form: FormId;
  /** As the form prints it. */
  readonly label: string;
  readonly also: readonly string[];
  /** The label that it stands under, and counts under alone; null: anywhere in its form. */
  readonly under: string | null;
  readonly kind: OwnKind;
  readonly required: boolean;
  /** Of a choice: its words; else empty. */
  readonly choices: readonly string[];
  /** Whether it is summed, counted by its values, or neither. */
  readonly sum: 'total' | 'groups' | 'none';
  /** Whether it may be blank until the planning division closes the workbook. */
  readonly lateRequired: boolean;
  /** Whether it is left out of every public copy. */
  readonly internal: boolean;
}

/** The card's item that a column of the list repeats; undefined where the list alone has it. */
export const onCard = (own: readonly OwnItem[], { label, under }: OwnItem): OwnItem | undefined =>
  own.find((item) => item.form === 'card' && item.label === label && item.under === under);

/** As staff name it, with the item it stands under: `財源内訳 その他`. */
export const ownItemName = ({ label, under }: OwnItem): string => (under === null ? label : `${under} ${label}`);

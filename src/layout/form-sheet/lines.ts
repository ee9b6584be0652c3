import { formTables, type FormColumn, type FormTableId } from './tables';

/** A row to write on 様式定義: its words by column; what is left out is blank. */
export type FormLine<T extends FormTableId> = Readonly<Partial<Record<FormColumn<T>, string>>> & {
  /** What speaks for a proposal: `27枚中27枚、例：継続`. No column that is read. */
  readonly evidence?: string;
};

/** What a sheet 様式定義 is to say, table by table. */
export type FormLines = { readonly [T in FormTableId]: readonly FormLine<T>[] };

/** A column's heading as we write it. */
export function headingOf<T extends FormTableId>(table: T, column: FormColumn<T>): string {
  const words: Readonly<Record<string, readonly string[]>> = formTables[table].words;
  return words[String(column)]?.[0] ?? '';
}

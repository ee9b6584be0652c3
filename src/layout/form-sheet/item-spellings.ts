import type { FormId } from '../forms';
import type { LayoutItem } from '../layout';
import { labelKey } from '../spelling';
import type { Problems } from './note';
import type { FormRow } from './rows';
import { splitWords } from './split-words';
import { nestingMark } from './tables';

/** A label of the sheet, and the one that it counts under: `財源内訳 > その他`. */
interface Spelling {
  readonly label: string;
  readonly under: string | null;
  readonly also: readonly string[];
}

/** How the rows of the item table spell labels; each label is declared once under each label of its form. */
export class ItemSpellings {
  /** The labels that the sheet itself declares, by form and the label that they count under. */
  private readonly declared = new Set<string>();

  constructor(private readonly problems: Problems) {}

  /**
   * The label of a row in a form: of `item`, or of an item of the office's own (null). `items`: the form's built-in items as
   * they are so far. Null where the label is declared already.
   */
  of(
    row: FormRow<'items'>,
    form: FormId,
    item: LayoutItem | null,
    items: Readonly<Record<string, LayoutItem>>,
  ): Spelling | null {
    const written = row.name.text === '' ? (item?.label ?? '') : row.name.text;
    const [first = '', ...rest] = written.split(nestingMark).map((part) => part.trim());
    const label = rest.length === 0 ? first : (rest.at(-1) ?? '');
    const under = rest.length === 0 ? (item?.under ?? null) : (rest.at(-2) ?? first);
    const isSame = row.name.text === '' || labelKey(label) === labelKey(item?.label ?? '');
    const also = [...(isSame ? (item?.also ?? []) : []), ...splitWords(row.also.text)];
    const keys = [label, ...also].map((one) => `${form} ${under === null ? '' : labelKey(under)} ${labelKey(one)}`);
    const again = keys.some((key) => this.declared.has(key)) || (item === null && isBuiltIn(items, label, under));
    if (again) return this.problems.add(row.name, '同じ欄に同じ項目名が2回あります。どちらかの行を直してください');
    keys.forEach((key) => this.declared.add(key));
    return { label, under, also };
  }
}

/** Whether a built-in item that the sheet leaves as it is bears a label already. */
const isBuiltIn = (items: Readonly<Record<string, LayoutItem>>, label: string, under: string | null): boolean =>
  Object.values(items).some(
    (item) => !item.absent && (item.under ?? null) === under && labelKey(item.label) === labelKey(label),
  );

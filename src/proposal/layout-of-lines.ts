import { layoutOf } from '../layout/form-sheet/make-layout';
import type { FormLine, FormLines } from '../layout/form-sheet/lines';
import { tablesOf, type FormRow } from '../layout/form-sheet/rows';
import { formTables, type FormTableId } from '../layout/form-sheet/tables';
import { keysOf } from '../layout/kinds';
import type { Layout } from '../layout/layout';
import { parseFiscalYear } from '../read/values/years';

const nowhere = { sheet: '', row: 0, column: 0 };

/** The layout that lines would make if they stood on 様式定義, all of them in force. */
export function layoutOfLines(lines: FormLines): Layout {
  const rowsOf = <T extends FormTableId>(table: T): readonly FormRow<T>[] =>
    lines[table].map((line: FormLine<T>) => {
      const words: Readonly<Record<string, string | undefined>> = { ...line, adopted: '' };
      const cells = keysOf(formTables[table].words).map((name) => [name, { text: words[name] ?? '', place: nowhere }]);
      return Object.fromEntries(cells) as FormRow<T>;
    });
  return layoutOf({ place: nowhere, tables: tablesOf(rowsOf) }, 'workbook', parseFiscalYear);
}

/** The name of a workbook's file in two; one that was never saved has no extension yet, and gets the usual one. */
export function nameParts(file: string): { readonly base: string; readonly extension: string } {
  const [, base = '', extension = '.xlsx'] = /^(.*?)(\.xls[xm])?$/isu.exec(file) ?? [];
  return { base, extension };
}

/** What a workbook of this name is saved as: with macros, or without. */
export const bookType = (name: string): 'xlsm' | 'xlsx' => (/\.xlsm$/iu.test(name) ? 'xlsm' : 'xlsx');

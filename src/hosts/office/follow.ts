import { request } from './wire/request';

/** Events of the sheets and their cells; renaming and hiding are told from ExcelApi 1.17 on. */
const always = ['onChanged', 'onAdded', 'onDeleted'] as const;
const later = ['onNameChanged', 'onVisibilityChanged'] as const;

/**
 * Calls the listener whenever staff change the workbook; what this add-in writes is not told, where Excel says who wrote
 * (ExcelApi 1.14). Resolves to the way out.
 */
export async function follow(listener: () => void): Promise<() => Promise<void>> {
  const names = Office.context.requirements.isSetSupported('ExcelApi', '1.17') ? [...always, ...later] : always;
  const told = (event: object): Promise<void> => {
    if (!('triggerSource' in event && event.triggerSource === 'ThisLocalAddin')) listener();
    return Promise.resolve();
  };
  const handlers = await request('reading', ({ worksheets }) => {
    const added = names.map((name) => worksheets[name].add(told));
    return () => added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

import type { Workbook } from '../engine/workbook';
import { element } from './element';

/** The tabs of the visible sheets, and a way to show the hidden ones. Keys go on to the cells once a tab is chosen. */
export function drawTabs(into: HTMLElement, workbook: Workbook, focusCells: () => void): void {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const tabs = visible.map((sheet) => {
    const tab = element('button', { type: 'button', className: 'tab' }, sheet.name);
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(sheet === workbook.active));
    tab.addEventListener('click', () => {
      workbook.activate(sheet);
      focusCells();
    });
    return tab;
  });
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === 'Hidden');
  into.replaceChildren(...tabs, ...(hidden.length > 0 ? [hiddenSheets(workbook, hidden)] : []));
  into.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function hiddenSheets(workbook: Workbook, hidden: Workbook['sheets']): HTMLElement {
  const options = hidden.map(({ name, id }) => element('option', { value: id }, name));
  const list = element(
    'select',
    { className: 'tabs-hidden' },
    element('option', {}, `非表示のシート（${String(hidden.length)}）`),
    ...options,
  );
  list.setAttribute('aria-label', '非表示のシートを再表示する');
  list.addEventListener('change', () => {
    const sheet = workbook.findSheet(list.value);
    if (sheet) workbook.setVisibility(sheet, 'Visible');
  });
  return list;
}

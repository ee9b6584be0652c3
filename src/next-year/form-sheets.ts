import { formOn, isFormSheet } from '../read/own-tabs/form';
import { labelKey } from '../layout/spelling';
import type { FormCell } from '../layout/form-sheet/rows';
import type { Carrying } from './carrying';
import { moveYear } from './headings';
import { yearsIn } from './year-text';

/** Moves the years on that a sheet 様式定義 names: 今年度, and those of its labels. */
export function moveFormSheets(carrying: Carrying): void {
  const { sheets } = carrying.review.snapshot;
  for (const sheet of sheets) {
    if (!isFormSheet(sheet) && sheet.mark?.kind !== 'givenForm') continue;
    const { items, settings } = formOn(sheet).tables;
    for (const { item, value } of settings ?? [])
      if (labelKey(item.text) === '今年度' && value.text !== '') moveYear(carrying, value.place, '', item.text);
    for (const { name, also } of items ?? []) for (const cell of [name, also]) moveLabel(carrying, cell);
  }
}

function moveLabel(carrying: Carrying, { text, place }: FormCell): void {
  const years = yearsIn(text);
  if (years.length > 0 && years.every((year) => Math.abs(year - carrying.from) <= 1))
    moveYear(carrying, place, '', '様式での項目名');
}

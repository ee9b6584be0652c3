import { builtInLines } from '../layout/form-sheet/built-in-lines';
import { builtInLayout, type Layout } from '../layout/layout';
import { defaultSettings } from '../model/settings';
import { planFormTab } from '../tabs/form/tab';
import { planSettingsTab, type SwitchableRule } from '../tabs/settings/tab';
import type { NewBook, NewSheet } from '../workbook/new-book';
import { assessmentForms } from './assessment-form';
import { cardSheet } from './card-sheet';
import { departmentName, departmentRange, listSheet as choiceSheet } from './choice-lists';
import { areaColumns, headerForm } from './header-form';
import { kpiSection } from './kpi-form';
import { finalSection, relatedSection } from './last-forms';
import { listSheet } from './list-sheet';
import { newSheet } from './new-sheet';
import type { Wishes } from './wishes';

/** A blank evaluation of the built-in layout, with 設定 and 様式定義. `rules`: those that 設定 lists. */
export function blankBook(wishes: Wishes, rules: readonly SwitchableRule[]): NewBook {
  const layout = builtInLayout;
  const area = areaSheet(wishes, layout);
  const settings = planSettingsTab({ ...defaultSettings, stage: '所管課提出' }, [], rules);
  return {
    sheets: [
      area,
      ...Array.from({ length: wishes.measures }, (_, index) => cardSheet(area.name, index, wishes, layout)),
      listSheet(area.name, wishes, layout),
      choiceSheet(),
    ],
    // What stands beside 設定 is to choose from, and not to print.
    tabs: [
      { ...settings, print: { ...settings.print, columns: settings.columns.length } },
      planFormTab(builtInLines()),
    ],
    names: new Map([[departmentName, departmentRange]]),
  };
}

/** Header and sections 1 to 4: the KPIs, and each 施策, begin a page. */
function areaSheet(wishes: Wishes, layout: Layout): NewSheet {
  const name = `${layout.titles.header.label}${wishes.area?.number ?? ''}`;
  const print = { orientation: 'portrait', titleRows: null, footer: name, scale: 100 } as const;
  return newSheet({ name, columns: areaColumns, print }, [
    headerForm(wishes, layout),
    { ...kpiSection(wishes.year, layout), onNewPage: true },
    ...assessmentForms(name, wishes.measures, layout).map((form) => ({ ...form, onNewPage: true })),
    { ...relatedSection(layout), onNewPage: true },
    finalSection(),
  ]);
}

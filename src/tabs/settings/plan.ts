import { setAside } from '../set-aside';
import { planSettingsTab, type SwitchableRule } from './tab';
import type { Review } from '../../model/review';
import type { WritePlan } from '../../workbook/plan';

/** Writes the sheet 設定 with the settings as they are. */
export function settingsSheetPlan(
  { snapshot, evaluation, settings }: Review,
  rules: readonly SwitchableRule[],
): WritePlan {
  return {
    renames: setAside(snapshot, evaluation, ['settings']),
    tabs: [planSettingsTab(settings, evaluation.kpis, rules, evaluation.layout)],
    edits: [],
  };
}

import { setAside } from '../../build/set-aside';
import { planSettingsTab } from '../../build/settings-tab';
import type { Review } from '../../review';
import { rules } from '../../rules';
import type { WritePlan } from '../../workbook/plan';

/** Writes the sheet 設定 with the settings as they are. */
export function settingsSheetPlan({ snapshot, evaluation, settings }: Review): WritePlan {
  return {
    renames: setAside(snapshot, evaluation, ['settings']),
    tabs: [planSettingsTab(settings, evaluation.kpis, rules)],
    edits: [],
  };
}

import type { Finding } from '../model/finding';
import type { SettingsProblem } from '../model/settings-sheet';
import { findingOf } from './finding-of';
import { quote } from './words/quote';

/** What is wrong on the sheet 設定, each at its cell. */
export function settingsFindings(problems: readonly SettingsProblem[]): Finding[] {
  return problems.map(({ rule, place, label, text, fault }) =>
    findingOf(
      { id: rule, severity: 'error' },
      {
        at: place,
        owner: '設定',
        item: label,
        message: `設定の「${label}」の${quote(text)}は、${fault}。直すまでは既定のとおりに扱います。`,
        reads: [text],
      },
    ),
  );
}

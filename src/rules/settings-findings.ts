import type { Finding } from '../model/finding';
import type { SettingsProblem } from '../model/settings-sheet';
import { findingOf } from './finding-of';
import { choiceUnknown } from './values/choice-unknown';
import { valueUnreadable } from './values/value-unreadable';
import { quote } from './words/quote';

/** The rules that speak of 設定, too. */
const speaking = { 'choice-unknown': choiceUnknown, 'value-unreadable': valueUnreadable } as const;

/** What is wrong on the sheet 設定, each at its cell. */
export function settingsFindings(problems: readonly SettingsProblem[]): Finding[] {
  return problems.map(({ rule, place, label, text, fault }) =>
    findingOf(
      { ...speaking[rule], severity: 'error' },
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

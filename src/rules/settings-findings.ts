import type { Finding } from '../model/finding';
import type { SettingsProblem } from '../model/settings-sheet';
import { fingerprint } from './words/fingerprint';
import { quote } from './words/quote';

/** What is wrong on the sheet 設定, each at its cell. */
export function settingsFindings(problems: readonly SettingsProblem[]): Finding[] {
  return problems.map(({ rule, place, label, text, fault }) => ({
    rule,
    severity: 'error',
    place,
    message: `設定の「${label}」の${quote(text)}は、${fault}。直すまでは既定のとおりに扱います。`,
    related: [],
    fix: null,
    owner: '設定',
    field: label,
    fingerprint: fingerprint(rule, label, text),
    accepted: null,
  }));
}

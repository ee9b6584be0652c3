import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../package.json';
import { readXlsx } from '../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../src/hosts/xlsx/write-xlsx';
import type { Review } from '../src/model/review';
import { review } from '../src/review';
import { rules } from '../src/rules';
import { acceptancePlan } from '../src/tabs/acceptances/plan';
import { formSheetPlan } from '../src/tabs/form/plan';
import { plan } from '../src/tabs/plan';
import { settingsSheetPlan } from '../src/tabs/settings/plan';
import { stampOf } from '../src/tabs/stamp';
import type { WritePlan } from '../src/workbook/plan';

const root = resolve(__dirname, '..');

/** What this version leaves in a workbook: each sheet that staff may have had made, 確認記録 with a reason. */
const steps: readonly ((now: Review) => WritePlan | null)[] = [
  (now) => settingsSheetPlan(now, rules),
  (now) => formSheetPlan(now),
  (now) => {
    const query = now.findings.find(({ severity }) => severity === 'query');
    if (!query) throw new Error('the sample has nothing to accept');
    return acceptancePlan(now, new Set([query.fingerprint]), {
      reason: '所管課に確認済み',
      by: '企画課',
      at: '2026-08-01',
    });
  },
  (now) => plan(now, stampOf(new Date(2026, 7, 1, 10, 5))),
];

/** Keeps the sample as this version leaves it: every later version is held to it. */
function keepWorkbook(): void {
  const name = 'policy-area-12.xlsx';
  let bytes: Uint8Array = readFileSync(join(root, 'samples', name));
  for (const step of steps) {
    const wanted = step(review(readXlsx(bytes, name)));
    if (wanted) bytes = writeXlsx(bytes, wanted).bytes;
  }
  mkdirSync(join(root, 'test/versions'), { recursive: true });
  writeFileSync(join(root, `test/versions/${version}.xlsx`), bytes);
}

function change(file: string, from: RegExp, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  if (!from.test(before)) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(join(root, file), before.replace(from, to));
}

/** What `npm version` has done once package.json names the new version; `npm` commits and tags it then. */
change('manifest.xml', /<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
const [date] = new Date().toISOString().split('T');
change('CHANGELOG.md', /^## 未リリース$/m, `## 未リリース\n\n## ${version}（${String(date)}）`);
keepWorkbook();

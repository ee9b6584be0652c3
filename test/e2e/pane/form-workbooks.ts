import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { snapshotToXlsx } from '../../../samples/snapshot-to-xlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { defaultSettings } from '../../../src/model/settings';
import { rules } from '../../../src/rules';
import { planSettingsTab } from '../../../src/tabs/settings/tab';
import { putAll } from '../../rules/put';
import { formSheet, items, withForm } from '../../workbooks/form-sheet';
import { everyKindWorkbook } from '../../workbooks/own-items';

const marks = { logicModel: '高い', priority: null, populationGoals: null, sdgTargets: null };
const data = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card) => ({ ...card, marks })),
  })),
};
const ids = data.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => `card/${String(measure)}-${String(at + 1)}`),
);
const respelt = (key: string, label: string) => ids.map((id) => [`${id}/label/${key}`, label] as const);

/** Workbooks of a form that has changed, in files of their own. `remove` takes them away. */
export function formWorkbooks() {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-forms-'));
  const written = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const planning = formSheet(
    items(
      { 欄: '個票', 標準の項目: '次年度方針', この様式での項目名: '今後の方向性' },
      { 欄: '一覧', 標準の項目: '次年度方針', 別の表記: '今後の方向性' },
      { 欄: '個票', この様式での項目名: '必要性', 種類: '選択', 選択肢: '高い、低い' },
    ),
  );
  const stopped = { ...defaultSettings, rules: new Map([['budget-swing', false] as const]) };
  const changed = putAll(
    layOut(data),
    Object.fromEntries([...respelt('direction', '今後の方向性'), ...respelt('logicModel', '必要性')]),
  );
  const own = items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' });
  return {
    /** 次年度方針 is called otherwise on every card, and an item 必要性 was added. */
    changed: written('changed.xlsx', snapshotToXlsx(changed)),
    /** The same with a 様式定義 that tells of neither. */
    standing: written('standing.xlsx', snapshotToXlsx(withForm(changed, own))),
    /** With sources of money, sums and groups of the office's own items. */
    ownItems: written('own-items.xlsx', snapshotToXlsx(everyKindWorkbook())),
    /** The planning division's 様式定義 for it, and a 設定 that stops a rule. */
    planning: written(
      '企画の様式.xlsx',
      writeXlsx(snapshotToXlsx({ name: '企画の様式.xlsx', sheets: [planning] }), {
        renames: [],
        tabs: [planSettingsTab(stopped, [], rules)],
        edits: [],
      }).bytes,
    ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

import { builtInLayout, type Layout } from '../../layout/layout';
import { listedDirections } from '../../model/direction';
import type { Kpi } from '../../model/kpi';
import { stageOf, stages, type Settings } from '../../model/settings';
import { formerProjectWords, settingsColumns, settingsLabels, switchWords } from '../../model/settings-sheet';
import { tabNames } from '../../workbook/mark';
import type { PlanRow, SheetPlan, ValidationPlan } from '../../workbook/plan';
import { blanks, cell } from '../cells';
import { rowHeight } from '../row-height';
import { kpiLines } from './kpi-rows';

const widths = [30, 26, 84] as const;

/** What the sheet says of a rule that can be switched. */
export interface SwitchableRule {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly off?: true;
}

interface Line {
  readonly label: string;
  readonly value: string | number | null;
  readonly note: string;
  readonly choices?: readonly string[];
}

/** The sheet 設定 with the settings as they are; read back, it gives the same. A line that 様式定義 outranks says so. */
export function planSettingsTab(
  settings: Settings,
  kpis: readonly Kpi[],
  rules: readonly SwitchableRule[],
  layout: Layout = builtInLayout,
): SheetPlan {
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    ['全般', generalLines(settings, layout)],
    ['重要業績評価指標（KPI）', kpiLines(kpis, settings)],
    ['点検項目', rules.map((rule) => ruleLine(rule, settings))],
  ];
  const rows: PlanRow[] = [
    { height: 28, cells: [cell(tabNames.settings, 'title')] },
    { cells: [cell('「値」の欄を書き換えて、もう一度点検すると反映されます。空欄は既定のとおりに扱います。', 'note')] },
    { cells: Object.values(settingsColumns).map((heading) => cell(heading, 'heading')) },
  ];
  const validations: ValidationPlan[] = [];
  for (const [title, lines] of groups) {
    if (lines.length === 0) continue;
    rows.push({ cells: [cell(title, 'group'), ...blanks(2, 'group')] });
    for (const line of lines) {
      if (line.choices) validations.push({ area: cellArea(rows.length, 1), choices: line.choices });
      rows.push(rowOf(line));
    }
  }
  return {
    kind: 'settings',
    name: tabNames.settings,
    columns: widths,
    rows,
    merges: [],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: 'landscape', titleRows: { from: 2, to: 2 }, footer: tabNames.settings },
    filter: null,
    charts: [],
    validations,
  };
}

/** The note of a line that 様式定義 outranks. */
const outranked = '様式定義に選択肢があるため、この行は使いません。変える場合は、様式定義を直してください。';

function generalLines(settings: Settings, layout: Layout): Line[] {
  const { directions, departments, swingRatio, swingFloor, deposits, formerProjects } = settings;
  const { card } = layout.forms;
  const ownDirections = listedDirections(layout, { ...settings, directions: null });
  return [
    {
      label: settingsLabels.stage,
      value: stageOf(settings),
      choices: stages,
      note: '「所管課提出」の間は、施策の最終評価が空欄でもエラーにせず、参考とします。「最終」とすると、残っている取り消し線をエラーにします。',
    },
    {
      label: settingsLabels.directions,
      value: joined(directions, '、'),
      note: ownDirections
        ? outranked
        : '次年度方針に使える言葉を「、」で区切って並べます。空欄の間は、一般的な言葉と違うものを要確認とします。',
    },
    {
      label: settingsLabels.departments,
      value: joined(departments),
      note: card.department.choices
        ? outranked
        : '担当部・課の正しい書き方を、1行に一つずつ入力します（セル内の改行はAlt+Enter）。',
    },
    {
      label: settingsLabels.swingRatio,
      value: Number((swingRatio * 100).toPrecision(12)),
      note: '事業費の増減がこの割合以上のとき、要確認とします。',
    },
    {
      label: settingsLabels.swingFloor,
      value: swingFloor,
      note: '今年度も次年度もこの金額に満たない事業は、増減を点検しません。この金額に満たない年度のある事業は、ほかの個票との一致も点検しません。',
    },
    {
      label: settingsLabels.depositsAdd,
      value: joined(deposits.add),
      note: '事業名に「預託金」がなくても預託金として扱う事業の名称を、1行に一つずつ入力します。',
    },
    {
      label: settingsLabels.depositsExcept,
      value: joined(deposits.except),
      note: '事業名に「預託金」があっても預託金として扱わない事業の名称を、1行に一つずつ入力します。',
    },
    {
      label: settingsLabels.formerProjects,
      value: joined(
        formerProjects.map(({ last, now }) => `${last}${formerProjectWords.arrow}${now ?? formerProjectWords.none}`),
      ),
      note: '前年度のブックと比べるとき、名称の変わった事業を「前年度の名称→今年度の名称」の形で、1行に一つずつ入力します。今年度のどの事業でもないときは「前年度の名称→なし」とします。',
    },
  ];
}

function ruleLine({ id, name, about, off }: SwitchableRule, { rules }: Settings): Line {
  const on = rules.get(id);
  const value = on === undefined ? switchWords.byDefault : on ? switchWords.on : switchWords.off;
  return {
    label: name,
    value,
    choices: Object.values(switchWords),
    note: `${about}（既定は${off ? switchWords.off : switchWords.on}）`,
  };
}

const joined = (names: readonly string[] | null, separator = '\n') => (names?.length ? names.join(separator) : null);

const cellArea = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function rowOf({ label, value, note }: Line): PlanRow {
  const cells = [cell(label, 'cell'), cell(value, 'input'), cell(note, 'cellWrapped')];
  return { height: rowHeight(cells, widths), cells };
}

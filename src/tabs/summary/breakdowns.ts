import { attributes, type Attribute } from '../../rollup/attributes';
import type { BreakdownGroup } from '../../rollup/breakdown';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import { keyColumn, keyText, yes } from '../finance/columns';
import { groupMerges, groupRow } from '../group-row';
import { headingLine, summedLine, type SummedGroup } from './lines';
import type { SectionMaker } from './section';

const titles = {
  direction: '次年度方針',
  kind: '法定／自主',
  division: '部',
  department: '担当部・課',
  priority: '重点事業',
  populationGoal: '人口減少対策（基本目標）',
  sdgGoal: 'SDGsのゴール',
  sdgTarget: 'SDGsターゲット',
} as const satisfies Record<Attribute, string>;

const prefixes: Partial<Record<Attribute, string>> = { sdgGoal: 'ゴール', sdgTarget: 'ターゲット' };

/** Rows that fit on a printed page below the repeated titles, the heading among them. */
const pageRows = 34;

/** 4: the projects by each attribute; on every page below the headings. */
export const breakdownSection: SectionMaker = (sheet, top) => {
  const rollup = sheet.context.rollup;
  const rows: PlanRow[] = [{ height: 22, breakBefore: true, cells: [cell('4 内訳', 'subtitle')] }];
  const heading = headingLine(sheet, '区分', '事業数', sheet.columns);
  let left = 0;
  const makeRoom = (wanted: number) => {
    if (left >= wanted) return;
    rows.push(left === 0 && rows.length === 1 ? heading : { ...heading, breakBefore: true });
    left = pageRows;
  };
  for (const attribute of attributes) {
    makeRoom(2);
    rows.push(groupRow(`${titles[attribute]}別`, heading.cells.length));
    left -= 1;
    for (const [value, group] of rollup.by[attribute]) {
      makeRoom(1);
      const label = cell(value === '' ? 'なし' : (prefixes[attribute] ?? '') + value, 'nameIndented');
      rows.push(summedLine(sheet, { row: top + rows.length, label, look: 'plain' }, summedBy(attribute, group)));
      left -= 1;
    }
  }
  rows.push({
    cells: [
      cell(
        '・部・課、基本目標、SDGsを複数もつ事業は、それぞれに数えています。再掲の事業は1回だけ数えています。',
        'note',
      ),
    ],
  });
  return { rows, merges: groupMerges(rows, top) };
};

function summedBy(attribute: Attribute, group: BreakdownGroup): SummedGroup {
  const column = keyColumn[attribute];
  const texts = new Set(group.members.map((project) => keyText(project, column)));
  return {
    group,
    projects: group.members,
    alternatives: [...texts].map((text) => [
      [column, text],
      ['counted', yes],
    ]),
  };
}

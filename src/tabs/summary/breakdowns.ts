import { attributes, type Attribute } from '../../rollup/attributes';
import type { BreakdownGroup } from '../../rollup/breakdown';
import { cell } from '../cells';
import { keyColumn, keyText, yes } from '../finance/columns';
import { groupMerges, groupRow } from '../group-row';
import type { Unit } from '../paged-rows';
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

/** 4: the projects by each attribute; a table for every few blocks of amounts. */
export const breakdownSection: SectionMaker = (sheet, paged) => {
  const { by } = sheet.context.rollup;
  const merges = sheet.tables.flatMap((columns, index) => {
    paged.newPage();
    const title = `4 内訳${sheet.tables.length > 1 ? `（${String(index + 1)}／${String(sheet.tables.length)}）` : ''}`;
    const heading = headingLine(sheet, '区分', '事業数', columns);
    const units = attributes.flatMap((attribute) =>
      [...by[attribute]].map(([value, group], at): Unit => (top) => {
        const above = at === 0 ? [groupRow(`${titles[attribute]}別`, heading.cells.length)] : [];
        const label = cell(value === '' ? 'なし' : (prefixes[attribute] ?? '') + value, 'nameIndented');
        const line = { row: top + above.length, label, look: 'plain' } as const;
        return [...above, summedLine(sheet, line, summedBy(attribute, group), columns)];
      }),
    );
    const from = paged.rows.length;
    paged.table({ title: [{ height: 22, cells: [cell(title, 'subtitle')] }], heading, units });
    return groupMerges(paged.rows.slice(from), from);
  });
  paged.add({
    cells: [
      cell(
        '・部・課、基本目標、SDGsを複数もつ事業は、それぞれに数えています。再掲の事業は1回だけ数えています。',
        'note',
      ),
    ],
  });
  return { merges };
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

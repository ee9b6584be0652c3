import { ownItemName } from '../../layout/own-item';
import { attributes, type Attribute } from '../../rollup/attributes';
import type { BreakdownGroup } from '../../rollup/breakdown';
import type { Project } from '../../rollup/project';
import type { AreaRollup } from '../../rollup/roll-up';
import { keyColumn, keyText, yes } from '../finance/columns';
import { choiceText } from '../finance/own-columns';
import type { ConditionColumn } from '../finance/sheet';
import type { SummedGroup } from './lines';

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

/** An attribute that the projects are broken down by: its `title` without 別, and its values. */
export interface Part {
  readonly title: string;
  readonly prefix: string;
  readonly groups: readonly (readonly [value: string, summed: SummedGroup])[];
}

export const partsOf = (rollup: AreaRollup): Part[] => [...attributeParts(rollup), ...ownParts(rollup)];

/** Not by what no project says anything of: many forms have no such item. */
const attributeParts = (rollup: AreaRollup): Part[] =>
  attributes
    .filter((attribute) => [...rollup.by[attribute].keys()].some((value) => value !== ''))
    .map((attribute) => {
      const column = keyColumn[attribute];
      return {
        title: titles[attribute],
        prefix: prefixes[attribute] ?? '',
        groups: [...rollup.by[attribute]].map(([value, group]) => [
          value,
          summedBy(column, group, (project) => keyText(project, column)),
        ]),
      };
    });

/** The office's own choices and marks that 様式定義 asks to count by value. */
const ownParts = (rollup: AreaRollup): Part[] =>
  rollup.own.flatMap((own): Part[] => {
    if (!('groups' in own) || own.item.internal) return [];
    const { item, groups } = own;
    return [
      {
        title: ownItemName(item),
        prefix: '',
        groups: [...groups].map(([value, group]) => [
          value,
          summedBy(item, group, (project) => choiceText(project, item, rollup)),
        ]),
      },
    ];
  });

/** `textOf` gives the text of a project's cell in the column. */
function summedBy(column: ConditionColumn, group: BreakdownGroup, textOf: (project: Project) => string): SummedGroup {
  const texts = new Set(group.members.map(textOf));
  return {
    group,
    projects: group.members,
    alternatives: [...texts].map((text) => [
      [column, text],
      ['counted', yes],
    ]),
  };
}

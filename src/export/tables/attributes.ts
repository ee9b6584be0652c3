import type { OwnItem } from '../../layout/own-item';
import { ownItemName } from '../../layout/own-item';
import type { CardKey } from '../../layout/card';
import type { FiscalYear } from '../../layout/kinds';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import type { Attribute } from '../../rollup/attributes';
import type { Project } from '../../rollup/project';
import type { Columns, RowOf, TableDeclaration } from '../columns';
import type { Exported } from '../exported';
import { eraOf, fieldText } from '../values';

const columns = {
  project: { type: 'string', title: '事業コード', description: 'projects の事業コード', required: true },
  item: {
    type: 'string',
    title: '項目',
    description: '担当部、担当部・課、人口減少対策、SDGsターゲット、または様式定義の独自の項目（金額を除く）',
    required: true,
  },
  year: {
    type: 'integer',
    title: '年度（西暦）',
    description: '年度ごとの項目の年度の始まる年。年度のない項目では空',
    unit: '年度',
  },
  era: { type: 'string', title: '年度（和暦）', description: '年度ごとの項目の年度の和暦' },
  value: { type: 'string', title: '値', description: '文字の値。数値の項目では空' },
  number: { type: 'number', title: '数値', description: '数値の値（人工、割合など）。文字の項目では空' },
} as const satisfies Columns;
type AttributeRow = RowOf<typeof columns>;

export const attributes = {
  name: 'attributes',
  title: '事業の属性',
  description: '1行が事業の1つの値。担当部・課のように、1つの事業に複数の値がありうる項目を1つずつ示す',
  columns,
  namesProject: 'project',
} satisfies TableDeclaration;

export const attributeRows = (one: Exported): AttributeRow[] =>
  one.sums.projects.flatMap((project) => [...severalOf(project, one), ...ownOf(project.card, one)]);

const several: readonly { readonly item: string; readonly of: Attribute; readonly key: CardKey }[] = [
  { item: '担当部', of: 'division', key: 'department' },
  { item: '担当部・課', of: 'department', key: 'department' },
  { item: '人口減少対策', of: 'populationGoal', key: 'populationGoals' },
  { item: 'SDGsターゲット', of: 'sdgTarget', key: 'sdgTargets' },
];

function severalOf(project: Project, one: Exported): AttributeRow[] {
  const form = one.evaluation.layout.forms.card;
  return several
    .filter(({ key }) => !form[key].internal)
    .flatMap(({ item, of }) =>
      project.attributes[of]
        .filter((value) => value !== '')
        .map((value) => ({ ...ofProject(project.card, one), item, value, number: null })),
    );
}

/** What a card says of the office's own items, where it says something. */
function ownOf(card: BusinessCard, one: Exported): AttributeRow[] {
  const shown = one.evaluation.layout.own.filter(
    ({ form, kind, internal }) => form === 'card' && kind !== 'amount' && !internal,
  );
  return shown.flatMap((item) => [
    ...recordOf(card, one, item, card.own.get(item), null),
    ...card.years.flatMap(({ heading, own }) => recordOf(card, one, item, own.get(item), heading.value?.year ?? null)),
  ]);
}

function recordOf(
  card: BusinessCard,
  one: Exported,
  item: OwnItem,
  field: Field<unknown> | undefined,
  year: FiscalYear | null,
): AttributeRow[] {
  const isNumber = item.kind === 'number' || item.kind === 'ratio';
  const number = isNumber && typeof field?.value === 'number' ? field.value : null;
  const value = isNumber ? null : fieldText(field);
  if (number === null && value === null) return [];
  return [{ ...ofProject(card, one), item: ownItemName(item), year, era: eraOf(year), value, number }];
}

const ofProject = (card: BusinessCard, one: Exported) => ({ project: one.idOf(card), year: null, era: null });

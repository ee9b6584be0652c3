import type { BusinessCard, Evaluation, ListRow } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { comparableName, departmentName, nameKey, plainName, projectName, relatedName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule, type Beside, type Violation } from '../rule';

export const crossArea = rule({
  id: 'cross-area',
  name: '政策分野間の不一致',
  severity: 'query',
  about:
    '複数のブックをまとめて点検したとき、同じ担当の同じ名称の事業が一つの政策分野だけにあること（再掲を除く）。「3 関連する政策分野と事務事業」の事業が、その政策分野のブックにあること。',
  why: '二つの政策分野に同じ事業があると、市全体の集計で二重に数えます。関連事業の名称や番号が違うと、相手の評価をたどれません。',
  example: {
    wrong: '政策分野12と政策分野13の両方に「商店街活性化事業」の個票がある。',
    right: '主となる政策分野を決め、もう一方の事業名に「（再掲）」と付けます。',
  },
  *check(subject) {
    const own = subject.evaluation.policyArea?.number.value ?? null;
    // Another copy of the same area's workbook holds the same projects by right.
    const beside = subject.beside.filter(({ evaluation }) => evaluation.policyArea?.number.value !== own);
    if (own === null || beside.length === 0) return;
    yield* shownTwice(subject.evaluation, beside);
    yield* strayRelated(subject.evaluation, beside);
  },
});

function* shownTwice(evaluation: Evaluation, beside: readonly Beside[]): Iterable<Violation> {
  const others = new Map<string, { readonly one: Beside; readonly card: BusinessCard }>();
  for (const one of beside.filter(({ isBefore }) => isBefore))
    for (const card of ownCards(one.evaluation)) if (!others.has(keyOf(card))) others.set(keyOf(card), { one, card });
  for (const card of ownCards(evaluation)) {
    const other = others.get(keyOf(card));
    if (!other) continue;
    yield {
      at: card.name,
      owner: projectName(card),
      message: `「${plainName(card.name)}」の個票が、${areaName(other.one)}にもあります。同じ事業であれば一方に「（再掲）」と付け、別の事業であれば名称を改めてください。`,
      reads: [other.one.evaluation.policyArea?.number.value ?? other.one.file],
      related: [{ ...relatedTo(other.card.name), file: other.one.file }],
    };
  }
}

/** A related project that the named area does not have; silent where that area's workbook is not among these. */
function* strayRelated(evaluation: Evaluation, beside: readonly Beside[]): Iterable<Violation> {
  for (const project of evaluation.relatedProjects) {
    const { code, name } = project;
    const area = code.value?.area;
    const wanted = comparableName(textOf(name));
    const one = beside.find(
      ({ evaluation: { policyArea } }) => area !== undefined && policyArea?.number.value === area,
    );
    if (!one || wanted === '' || namesOf(one.evaluation).has(wanted)) continue;
    const elsewhere = beside.find((other) => namesOf(other.evaluation).has(wanted));
    yield {
      at: name,
      owner: relatedName(project),
      message: `「${textOf(name)}」は、${areaName(one)}にありません${elsewhere ? `（${areaName(elsewhere)}にあります）` : ''}。政策分野の番号と事業名を確かめてください。`,
      reads: [code],
      related: [relatedTo(code)],
    };
  }
}

const ownCards = ({ cards }: Evaluation): readonly BusinessCard[] =>
  cards.filter((card) => !card.relisted && nameKey(card.name) !== '');

/** A project by its name and those in charge: common names (事務費) stand in many areas. */
const keyOf = ({ name, department }: BusinessCard): string =>
  [nameKey(name), ...(department.value ?? []).map((one) => comparableName(departmentName(one))).sort()].join('\n');

const namesOf = ({ cards, list }: Evaluation): ReadonlySet<string> =>
  new Set([...cards, ...(list?.rows ?? [])].map((project: BusinessCard | ListRow) => nameKey(project.name)));

function areaName({ file, evaluation: { policyArea } }: Beside): string {
  const [number, name] = [policyArea?.number.value, policyArea?.name.value];
  return number && name ? `政策分野${number} ${name}（${file}）` : `「${file}」`;
}

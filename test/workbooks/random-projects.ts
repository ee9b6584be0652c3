import type { CardData, CardGroupData, ListData, ListGroupData, MarksData } from '../../samples/evaluation-data';
import type { Random } from './random';
import { randomAmounts } from './random-amounts';
import { projectNames } from './random-names';
import { bullets } from './random-texts';
import { deeds, departments, goals, plans, purposes, sdgTargets } from './words';

interface Projects {
  readonly cardGroups: readonly CardGroupData[];
  readonly list: ListData;
}

interface Project {
  readonly card: CardData;
  readonly marks: MarksData;
}

const directions = [
  '継続',
  '継続',
  '継続',
  '継続',
  '拡充',
  '縮小',
  '改善',
  '見直し',
  '統合',
  '休止',
  '終了',
  '廃止',
  '完了',
  '移管',
  '新規',
];

/** Cards and the list that is made from them: every measure has some, and one project may be shown under two. */
export function randomProjects(random: Random, measures: readonly string[], cards: number, year: number): Projects {
  const nameOf = projectNames(random);
  const legend = random
    .sample(goals, random.int(2, goals.length))
    .map((goal, at) => `基本目標${String(at + 1)} ${goal}`);
  const marksOnCards = random.chance(0.3);
  const groups = measures.map((): Project[] => []);
  for (let made = 0; made < cards; made += 1) {
    const at = made < measures.length ? made : random.int(0, measures.length - 1);
    const marks = randomMarks(random, legend.length);
    const card = randomCard(random, nameOf(at), year);
    groups[at]?.push({ card: { ...card, marks: marksOnCards ? marks : null }, marks });
  }
  if (random.chance(0.2)) relist(random, groups);
  const numbered = groups.map((projects) =>
    projects.map(({ card, marks }, at) => ({ card: { ...card, number: at + 1 }, marks })),
  );
  return {
    cardGroups: measures.map((name, at) => ({
      measure: at + 1,
      name,
      cards: (numbered[at] ?? []).map(({ card }) => card),
    })),
    list: {
      groups: measures.map((name, at) => listGroup(at + 1, name, numbered[at] ?? [])),
      note: '※総合戦略の基本目標',
      legend,
    },
  };
}

function randomCard(random: Random, name: string, year: number): CardData {
  // No two cards bear the same text.
  const own = (text: string): string => `${text}（${name}）`;
  const direction = random.pick(directions);
  return {
    number: null,
    name,
    obligation: random.pick(['自主', '自主', '法定']),
    department: random.sample(departments, random.pick([1, 1, 1, 2, 3])),
    direction,
    summary: `${random.pick(purposes)}。`,
    columns: randomAmounts(random, direction, year),
    progress: (random.chance(0.1) ? '<主な取組>\n' : '') + own(bullets(random, deeds)),
    review: own(bullets(random, plans)),
    marks: null,
  };
}

function randomMarks(random: Random, goalCount: number): MarksData {
  const goal = random.int(1, goalCount);
  const another = (goal % goalCount) + 1;
  return {
    logicModel: random.pick([null, null, '○', '◎']),
    priority: random.pick([null, null, null, '◎', '○']),
    populationGoals: random.pick([
      null,
      null,
      `基本目標${String(goal)}`,
      `基本目標${String(goal)}・${String(another)}`,
    ]),
    sdgTargets: random.pick([null, random.pick(sdgTargets), random.sample(sdgTargets, 2).join('、')]),
  };
}

/** Shows a project under another measure too, marked （再掲）. */
function relist(random: Random, groups: readonly Project[][]): void {
  const [from, to] = random.sample(groups, 2);
  if (!from || !to) return;
  const { card, marks } = random.pick(from);
  to.push({ card: { ...card, name: `${String(card.name)}（再掲）` }, marks });
}

function listGroup(measure: number, name: string, projects: readonly Project[]): ListGroupData {
  const rows = projects.map(({ card, marks }) => ({
    ...marks,
    number: card.number,
    name: card.name,
    direction: card.direction,
    department: card.department,
  }));
  return { measure, name, rows };
}

import type { BusinessCard, ProjectEntry } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import type { Fix } from '../../model/finding';
import { groupBy } from '../../model/grouping';
import { measureLabel, plainName, projectName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { replace } from '../words/replace';
import { rule, type Subject, type Violation } from '../rule';

/** The projects of a 施策 at one place, in order. */
interface Run {
  readonly measure: number;
  readonly where: '個票' | '一覧';
  readonly projects: readonly ProjectEntry[];
  /** The number that its first project should bear. */
  readonly from: number;
  /** Numbers of projects that stand only at the other place: another rule reports that they are missing here. */
  readonly lacking: ReadonlySet<number | null>;
}

export const numberNotSequential = rule({
  id: 'number-not-sequential',
  name: '番号の欠番・重複',
  severity: 'query',
  about:
    '事業の番号が、個票でも一覧でも、施策ごとに1から順に続いていること（様式定義で「固定の整理番号」とした場合は、重複だけを判定する）。',
  why: '「施策1の3番」のように番号で事業を指すため、欠番や重複があると別の事業と取り違えます。',
  example: {
    wrong: '施策2の個票の番号が、1、2、2、4となっている。',
    right: '3番目の個票の番号を3に直します。',
  },
  fix: 'one',
  yieldsTo: ['card-missing', 'list-row-missing', 'section-duplicate', 'label-missing', 'project-duplicate'],
  *check(subject) {
    const listed = subject.evaluation.list?.rows ?? [];
    const isFixed = subject.evaluation.layout.numbering === 'fixed';
    for (const run of runsOf(subject)) {
      if (isFixed) {
        yield* repeatedNumber(run, subject);
        continue;
      }
      const broken = firstBreak(run);
      if (!broken) continue;
      const { project, expected } = broken;
      const named = listed.some(({ measure, number }) => measure === run.measure && number.value === expected);
      yield {
        at: project.number,
        owner: projectName(project),
        message: `${measureLabel(run.measure, subject.evaluation.layout)}の${run.where}の番号が${textOf(project.number)}となっていますが、順番からは${expected}になるはずです。欠番や重複がないように番号を直してください。`,
        reads: run.projects.map((one) => one.number),
        ...(!named && renumbering(run, broken.index, expected)),
      };
    }
  },
});

/** Reports a number that two projects bear, where numbers stay with their projects. */
function* repeatedNumber({ measure, where, projects }: Run, subject: Subject): Iterable<Violation> {
  const first = new Map<number, ProjectEntry>();
  for (const project of projects) {
    const { value } = project.number;
    if (value === null) continue;
    const same = first.get(value);
    if (!same) first.set(value, project);
    else
      yield {
        at: project.number,
        owner: projectName(project),
        message: `${measureLabel(measure, subject.evaluation.layout)}の${where}の番号${textOf(project.number)}が、${quote(plainName(same.name))}の番号と同じです。どちらかを、その事業の番号に直してください。`,
        reads: [same.number],
        related: [relatedTo(same.number)],
      };
  }
}

function* runsOf({
  evaluation: { cards, list, layout },
  pairing: { cardsAlone, rowsAlone },
  facts,
}: Subject): Iterable<Run> {
  const numbersOf = (alone: readonly ProjectEntry[], measure: number) =>
    new Set(alone.filter((one) => one.measure === measure).map((one) => one.number.value));
  const measureOf = (card: BusinessCard) =>
    (card.heading && facts.misnumberedHeadings.get(card.heading)?.listed) ?? card.measure;
  const byMeasure = groupBy(
    cards.filter(({ name }) => !facts.copiedSheets.has(name.place.sheet)),
    measureOf,
  );
  const runsOn = layout.cardShape === 'row' && isNumberedThrough([...byMeasure.values()]);
  let from = 1;
  for (const [measure, projects] of byMeasure) {
    if (measure !== null) yield { measure, where: '個票', projects, from, lacking: numbersOf(rowsAlone, measure) };
    if (runsOn) from += projects.length;
  }
  const blocks = groupBy(list?.headings ?? [], (heading) => heading.number);
  for (const [measure, projects] of groupBy(
    (list?.rows ?? []).filter((row) => !facts.rowsWithoutHeading.has(row)),
    (row) => row.measure,
  )) {
    if (measure === null || blocks.get(measure)?.length !== 1) continue;
    yield { measure, where: '一覧', projects, from: 1, lacking: numbersOf(cardsAlone, measure) };
  }
}

/** Whether a table of rows counts all its projects as one: no further 施策 begins at 1 again. */
const isNumberedThrough = (runs: readonly (readonly ProjectEntry[])[]): boolean =>
  runs.length > 1 && runs.slice(1).every(([first]) => first?.number.value !== 1);

function firstBreak({ projects, from, lacking }: Run) {
  let expected = from;
  const index = projects.findIndex(({ number }) => {
    // A number that cannot be read may be the expected one.
    const value = number.value ?? expected;
    while (expected < value && lacking.has(expected)) expected += 1;
    if (value !== expected) return true;
    expected += 1;
    return false;
  });
  const project = projects[index];
  return project ? { index, project, expected } : null;
}

/** Numbers the rest of the run anew; nothing where one of the numbers is a formula. */
function renumbering({ projects, lacking }: Run, from: number, expected: number): { readonly fix?: Fix } {
  let next = expected;
  const edits = [];
  for (const { number } of projects.slice(from)) {
    while (lacking.has(next)) next += 1;
    if (number.value !== next) {
      const edit = replace(number, withNumber(number, next));
      if (!edit) return {};
      edits.push(edit);
    }
    next += 1;
  }
  return { fix: { type: 'one', label: `番号を${expected}から順に振り直す`, edits } };
}

/** A number typed as text stays text, with what stands around it. */
const withNumber = (field: Field<number>, number: number) =>
  typeof field.raw === 'string' ? field.raw.replace(/[0-9０-９]+/u, String(number)) : number;

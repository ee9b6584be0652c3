import { strayParts } from '../../layout/departments';
import type { Department } from '../../layout/kinds';
import type { Evaluation, ProjectEntry } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { comparableName, departmentName, projectName } from '../../model/names';
import { onceEach } from '../../model/once-each';
import { likeness } from '../../model/pairing';
import { inOneLine } from '../../model/in-one-line';
import { hiddenDifference } from '../words/hidden-difference';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { unspoilt } from '../words/spoilt';
import { rule } from '../rule';

/** A cell that names one department, and how it is written there. */
interface Sighting {
  readonly field: Field<unknown>;
  readonly project: ProjectEntry;
  readonly key: string;
  readonly spelling: string;
}

export const departmentNotation = rule({
  id: 'department-notation',
  name: '部課名の表記揺れ',
  severity: 'notice',
  about:
    '個票と一覧の中で、同じ担当部・課の書き方が一つであること。様式定義か設定に担当部・課の一覧があれば、そのとおりであること。',
  why: '書き方が違うと、検索や並べ替えで同じ担当の事業がまとまりません。',
  example: {
    wrong: '「観光商工部・商工課」と「観光商工部　商工課」が混じっている。',
    right: '「観光商工部・商工課」のように、一つの書き方にそろえます。',
  },
  yieldsTo: ['department-divided'],
  *check({ evaluation, settings }) {
    const form = evaluation.layout.forms.card.department.choices;
    const listed = new Map((form ?? settings.departments)?.map((name) => [keyOf(name), name]));
    for (const [key, sightings] of groupBy(sightingsIn(evaluation), (one) => one.key)) {
      const spellings = groupBy(sightings, (one) => one.spelling);
      const right = listed.size > 0 ? listed.get(key) : mostUsed(spellings);
      for (const [spelling, [first, ...same]] of spellings) {
        if (spelling === right || !first) continue;
        const wanted = right ?? nearest(key, listed);
        const model = spellings.get(wanted)?.[0];
        const hidden = hiddenDifference({ where: 'ここ', text: spelling }, { where: 'ほか', text: wanted });
        yield {
          at: first.field,
          owner: projectName(first.project),
          message: `担当部・課の${quote(inOneLine(spelling, '／'))}は、${right === undefined ? `${form ? '様式定義' : '設定'}の担当部・課にありません。` : 'ほかの書き方にそろえると'}${quote(inOneLine(wanted, '／'))}です${hidden}。${same.length > 0 ? `同じ書き方のほか${same.length}か所とともに、` : ''}書き方をそろえてください。`,
          reads: [wanted, ...same.map((one) => one.field)],
          related: [...same, ...(model ? [model] : [])].map((one) => relatedTo(one.field)),
        };
      }
    }
  },
});

/** Cells with several departments are left out: how those are set apart is the writer's choice. */
function sightingsIn({ cards, list }: Evaluation): Sighting[] {
  // The same department is one object on all cards that spell it the same way.
  const departmentKey = onceEach((department: Department) => keyOf(departmentName(department)));
  const straysIn = onceEach(strayParts);
  return [...cards, ...(list?.rows ?? [])].flatMap((project) => {
    const { department: field } = project;
    const [department] = field.value?.length === 1 ? field.value : [];
    return department && straysIn(textOf(field)).length === 0
      ? { field, project, key: departmentKey(department), spelling: textOf(field).trim() }
      : [];
  });
}

/** A department's name without separators, spaces and width. */
const keyOf = (name: string) => comparableName(name).replace(/[・･/／]/gu, '');

/** The spelling in most cells, of those fit to spread; in a tie the first. */
function mostUsed(spellings: ReadonlyMap<string, readonly Sighting[]>): string {
  const [first = '', ...others] = unspoilt([...spellings.keys()], (spelling) => spelling);
  const uses = (spelling: string) => spellings.get(spelling)?.length ?? 0;
  return others.reduce((best, spelling) => (uses(spelling) > uses(best) ? spelling : best), first);
}

function nearest(key: string, listed: ReadonlyMap<string, string>): string {
  return [...listed].reduce((best, one) => (likeness(key, one[0]) > likeness(key, best[0]) ? one : best), ['', ''])[1];
}

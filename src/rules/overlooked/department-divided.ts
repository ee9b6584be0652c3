import { strayParts } from '../../layout/departments';
import type { BusinessCard, ListRow } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { groupBy } from '../../model/grouping';
import { comparableName, projectName } from '../../model/names';
import { onceEach } from '../../model/once-each';
import { divisionSince } from '../../model/reorganised';
import type { Subject } from '../rule';
import { isBroken } from '../words/broken';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const departmentDivided = rule({
  id: 'department-divided',
  name: '課の所属部の不一致',
  severity: 'query',
  about:
    '同じ課が一つの部の下に書かれていること（総務課・庶務課と、支所・出張所・区役所の課、様式定義の機構改革の前後を除く）。担当部・課に、担当者名や係名が混じっていないこと。',
  why: '機構改革の前後の部名が混じると、部ごとの集計が分かれます。',
  example: {
    wrong: '商工課の部が、観光商工部と産業経済部の二通りになっている。',
    right: '今の部名にそろえます。部名が正しく二つある場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['attribute-differs', 'broken-characters'],
  *check(subject) {
    const keyOf = onceEach(comparableName);
    const partsIn = onceEach(strayParts);
    const straysOf = ({ department }: Project) => (department.state === 'read' ? partsIn(textOf(department)) : []);
    const divisionNow = divisionSince(subject.evaluation.layout);
    for (const [section, sightings] of groupBy(sightingsIn(subject, straysOf), ({ section: one }) => keyOf(one))) {
      const divisions = groupBy(sightings, (one) => keyOf(divisionNow(one)));
      if (divisions.size < 2 || sharedSections.includes(section)) continue;
      const usual = mostUsed([...divisions.values()]);
      const others = [...divisions.values()].filter((one) => one !== usual).flat();
      const [first, ...rest] = others;
      const [model] = usual;
      if (!first || !model) continue;
      yield {
        at: first.field,
        owner: projectName(first.project),
        message: `「${first.section}」の部が、ここ${rest.length > 0 ? `など${others.length}か所` : ''}では「${first.division}」、ほかの${usual.length}か所では「${model.division}」となっています。正しい部にそろえてください。`,
        reads: [...sightings.map(({ division }) => division)],
        related: [...rest, model].map(({ field }) => relatedTo(field)),
      };
    }
    for (const project of projectsOf(subject)) {
      const { department: field } = project;
      // A row of the list that repeats its card is passed over.
      const card = subject.pairing.byRow.get(project)?.card;
      if (card && isAlike(card.department, field)) continue;
      const strays = straysOf(project).filter((part) => !isBroken(part));
      if (strays.length === 0) continue;
      yield {
        at: field,
        owner: projectName(project),
        message: `「${field.label}」の${strays.map(quote).join('')}は、部課名として数えていません。部課名だけにし、担当者名や係名は書かないでください。ほかの課があれば、その名称を書いてください。`,
      };
    }
  },
});

/** Every 部 has one of these. */
const sharedSections = ['総務課', '庶務課'];
/** Branch offices: their 課 bear the names of those of the head office. */
const branches = /(?:支所|出張所|区役所)$/u;

type Project = BusinessCard | ListRow;

interface Sighting {
  readonly project: Project;
  readonly field: Field<unknown>;
  readonly division: string;
  readonly section: string;
}

const projectsOf = ({ evaluation: { cards, list } }: Subject): readonly Project[] => [...cards, ...(list?.rows ?? [])];

/** Every 課 that stands under a 部. Projects whose departments differ between list and card are left out. */
function sightingsIn(subject: Subject, straysOf: (project: Project) => readonly string[]): Sighting[] {
  const { pairing } = subject;
  const isAgreed = (project: Project): boolean => {
    const pair = 'years' in project ? pairing.byCard.get(project) : pairing.byRow.get(project);
    return !pair || isAlike(pair.card.department, pair.row.department);
  };
  // Beside a word that is no department, the others may be parted wrongly.
  const isPlain = (project: Project): boolean => isAgreed(project) && straysOf(project).length === 0;
  return projectsOf(subject).flatMap((project) =>
    (project.department.value ?? []).flatMap(({ division, section }) =>
      division === '' || section === '' || branches.test(division) || !isPlain(project)
        ? []
        : [{ project, field: project.department, division, section }],
    ),
  );
}

/** Whether list and card are written alike, but for width, spaces and what parts the names. */
const isAlike = (a: Field<unknown>, b: Field<unknown>): boolean => textOf(a) === textOf(b) || bare(a) === bare(b);
const bare = (field: Field<unknown>): string => comparableName(textOf(field)).replace(/[・･、,/]/gu, '');

/** In a tie the first. */
const mostUsed = <T>(groups: readonly (readonly T[])[]): readonly T[] =>
  groups.reduce((best, one) => (one.length > best.length ? one : best), groups[0] ?? []);

import { meaningsOf } from '../model/direction';
import type { BusinessCard, ListRow, ProjectEntry } from '../model/evaluation';
import { textOf } from '../model/field';
import { groupBy } from '../model/grouping';
import { comparableName, projectName } from '../model/names';
import { shownOnce } from '../model/shown-once';
import type { CellValue } from '../workbook/cell';
import { told, type Carrying } from './carrying';
import { closeUp, type Closed } from './close-up';
import type { Draft } from './draft';
import { formOfCard, formsOfList } from './project-form';
import { withOthers, type WholeForm } from './with-others';

/** A project that the next year's workbook has no more. */
export interface LeftOut {
  readonly project: string;
  readonly direction: string;
}

/** The projects of the next year, each with the form that it stands on from then on. */
export interface Staying {
  readonly cards: readonly BusinessCard[];
  readonly rows: readonly ListRow[];
}

/** What becomes of the projects. */
export interface Leaving {
  readonly leftOut: readonly LeftOut[];
  /** How many stand on another form from then on. */
  readonly moved: number;
  readonly staying: Staying;
}

/** Takes the projects out that end or go elsewhere, from cards and list. */
export function leaveOut(carrying: Carrying): Leaving {
  const { review, draft } = carrying;
  const { snapshot, evaluation, pairing } = review;
  const meanings = meaningsOf(evaluation.layout);
  const ends = ({ direction }: Pick<ProjectEntry, 'direction'>): boolean =>
    ['終了', '移管'].includes(meanings.get(comparableName(direction.value ?? '')) ?? '');
  const cardOfRow = new Map<ProjectEntry, ProjectEntry>([...pairing.byRow].map(([row, { card }]) => [row, card]));
  const projectOf = (entry: ProjectEntry): ProjectEntry => cardOfRow.get(entry) ?? entry;
  const isLeftOut = (entry: ProjectEntry): boolean => ends(projectOf(entry));
  const rowForms = formsOfList(evaluation);
  const listed = [...rowForms.values()];
  const cardForms = evaluation.cards.map(formOfCard);
  const { numbering } = evaluation.layout;
  const forms = withOthers(snapshot, evaluation, [...cardForms, ...listed]);
  const cards = forms.slice(0, cardForms.length);
  const groups = (own: readonly WholeForm[]): WholeForm[][] => [
    ...groupBy(own, ({ entry: { measure, unmeasured } }) => (unmeasured ? 'all' : measure)).values(),
  ];
  const closed = [
    ...closeUp(draft, groups(cards).map(byNumber), ({ entry }) => isLeftOut(entry), numbering),
    ...closeUp(draft, groups(forms.slice(cardForms.length)), ({ entry }) => isLeftOut(entry), numbering),
  ];
  tell(carrying, closed);
  const used = new Set(closed.flatMap((one) => (one.type === 'moved' ? one.to.entry : [])));
  const moved = new Set(
    closed.flatMap((one) => (one.type === 'moved' && one.to !== one.form ? projectOf(one.form.entry) : [])),
  );
  const gone = new Set(closed.flatMap(({ form: { entry } }) => (used.has(entry) ? [] : entry)));
  const leaving = [
    ...evaluation.cards.filter(isLeftOut),
    ...(evaluation.list?.rows ?? []).filter((row) => !pairing.byRow.has(row) && isLeftOut(row)),
  ];
  return {
    leftOut: shownOnce(leaving).map((entry) => ({ project: projectName(entry), direction: textOf(entry.direction) })),
    moved: moved.size,
    staying: {
      cards: evaluation.cards.filter((card) => !gone.has(card)),
      rows: (evaluation.list?.rows ?? []).filter((row) => !gone.has(row)),
    },
  };
}

/** By their numbers, where each bears one of its own. */
function byNumber(forms: readonly WholeForm[]): readonly WholeForm[] {
  const numbers = forms.map(({ entry }) => entry.number.value);
  return numbers.includes(null) || new Set(numbers).size < numbers.length
    ? forms
    : [...forms].sort((a, b) => (a.entry.number.value ?? 0) - (b.entry.number.value ?? 0));
}

/** What stood on a form that was emptied, value by value, and which projects stand on another form now. */
function tell({ draft, lines }: Carrying, closed: readonly Closed[]): void {
  for (const one of closed) {
    const { form } = one;
    const owner = projectName(form.entry);
    if (one.type === 'left-out') {
      for (const field of [form.entry.number, ...form.fields.values()]) {
        const before = told(draft.first(field.place)?.value ?? null);
        if (field.state !== 'missing' && before !== null)
          lines.push({ what: 'leftOut', place: field.place, owner, field: field.label, before, after: null });
      }
    } else {
      const after = ownerNow(draft, one.to.entry);
      const what = one.to === form ? 'number' : 'moved';
      if (after !== owner)
        lines.push({ what, place: one.to.entry.name.place, owner: after, field: '事業', before: owner, after });
    }
  }
}

/** As staff name the project that stands on a form by now. */
export function ownerNow(draft: Draft, entry: ProjectEntry): string {
  const number = draft.now(entry.number.place);
  const name = draft.now(entry.name.place);
  return projectName({
    ...entry,
    number: { ...entry.number, value: number === entry.number.raw ? entry.number.value : numberIn(number) },
    name: { ...entry.name, raw: name },
  });
}

const numberIn = (value: CellValue): number | null => {
  const number = Number(typeof value === 'string' ? value.normalize('NFKC') : value);
  return value === null || Number.isNaN(number) ? null : number;
};

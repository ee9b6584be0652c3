import { comparableName } from './names';

/** What the projects of an additional list (追加の一覧) are chosen by, in the words of staff. */
export const selectionKinds = {
  priority: '重点事業',
  populationGoal: '基本目標',
  sdg: 'SDGs',
  direction: '次年度方針',
  department: '部・課',
  top: '事業費上位',
} as const;
export type SelectionKind = keyof typeof selectionKinds;

/** The condition of an additional list. `value`: a mark or `''` (any), a goal, a target, a word, a department, or how many. */
export type Selection = { readonly kind: SelectionKind; readonly value: string } | OwnSelection;

/** That an item of the office's own, which 様式定義 groups projects by, has a value. */
export interface OwnSelection {
  readonly kind: 'own';
  readonly item: string;
  readonly value: string;
}

const labelOf = (selection: Selection): string =>
  selection.kind === 'own' ? selection.item : selectionKinds[selection.kind];

/** `基本目標＝1`; `重点事業` where any value will do. Read back by `parseSelection`. */
export const selectionText = (selection: Selection): string =>
  selection.value === '' ? labelOf(selection) : `${labelOf(selection)}＝${selection.value}`;

/** `重点事業` `基本目標1` `SDGs 8.3` `拡充` `商工課` `事業費上位10`: what a list's title and sheet bear. */
export function selectionName(selection: Selection): string {
  const { kind, value } = selection;
  if (kind === 'sdg' || kind === 'own') return `${labelOf(selection)} ${value}`;
  return kind === 'direction' || kind === 'department' ? value : selectionKinds[kind] + value;
}

/**
 * The condition that a text such as `基本目標=1` or `SDGs＝8.3` states, in any width; null where it states none. What is no
 * word of the form's may be an item of the office's own.
 */
export function parseSelection(text: string): Selection | null {
  const [, label = '', written = ''] = /^([^=＝]*)(?:[=＝](.*))?$/su.exec(text.trim()) ?? [];
  const name = comparableName(label).toLowerCase();
  const kind = kinds.find((one) => comparableName(selectionKinds[one]).toLowerCase() === name);
  const value = comparableName(written);
  if (kind !== undefined) return patterns[kind].test(value) ? { kind, value } : null;
  const item = comparableName(label);
  return item === '' || value === '' ? null : { kind: 'own', item, value };
}

const kinds = Object.keys(selectionKinds) as SelectionKind[];

/** What the values of each kind look like. */
const patterns: Readonly<Record<SelectionKind, RegExp>> = {
  priority: /^/u,
  populationGoal: /^[1-9]\d?$/u,
  sdg: /^(?:[1-9]|1[0-7])(?:\.(?:\d{1,2}|[a-z]))?$/u,
  direction: /./u,
  department: /./u,
  top: /^[1-9]\d{0,4}$/u,
};

import type { FormId } from '../../layout/forms';
import { formIds } from '../../layout/forms';
import type { FormDeclaration, ValueKind } from '../../layout/kinds';
import type { Layout, LayoutItem } from '../../layout/layout';
import type { OwnItem, OwnKind } from '../../layout/own-item';
import type { SectionId } from '../../layout/sections';
import { bareLabelKey, labelKey } from '../../layout/spelling';
import { onceEach } from '../../model/once-each';

/** A label as one form declares it. */
export interface Declared {
  readonly form: FormId;
  /** The model's name for it; null for an item of the office's own. */
  readonly name: string | null;
  readonly own: OwnItem | null;
  readonly kind: ValueKind | OwnKind;
  /** The key of the label that it counts under; null: anywhere in its form. */
  readonly under: string | null;
}

/** What a text is spelt like: a label of some forms, or a section's title. */
export interface Meaning {
  readonly key: string;
  readonly section: SectionId | null;
  readonly labels: readonly Declared[];
  /** The forms in which it counts wherever it stands. */
  readonly forms: readonly FormId[];
  /** The one name that it has in all of them; null where it has several, or some form has it under another label. */
  readonly name: string | null;
  /** Whether it is no item, and only what others count under. */
  readonly isParent: boolean;
}

/** The labels of a layout, by their spelling. */
export interface LabelTable {
  /** Null where the text is neither label nor title. Asked for every cell, so what it found is kept. */
  meaningOf(text: string): Meaning | null;
  /** The labels that are declared under a key. */
  declared(key: string): readonly Declared[];
  /** The one label that says what to choose from: 法定／自主. */
  readonly choicesKey: string;
}

const tables = new WeakMap<Layout, LabelTable>();

export function labelTableOf(layout: Layout): LabelTable {
  const known = tables.get(layout);
  if (known) return known;
  const table = tableOf(layout);
  tables.set(layout, table);
  return table;
}

const longestLabel = 40;
/** 1, １．, (1), 第1, Ⅰ, 一: what a title's number looks like. */
const titleNumber = /^(?:第|様式)?\(?[0-9IVX一二三四五]+[.)、:]?/u;
const titled = ['progress', 'assessment', 'related', 'final', 'list'] as const;

function tableOf(layout: Layout): LabelTable {
  const declared = declaredByKey(layout);
  const { moneyUnit, obligation } = layout.forms.card;
  const unitKey = moneyUnit.absent ? null : labelKey(moneyUnit.label);
  const titleKeys = new Map<string, SectionId>(
    titled.flatMap((id) => {
      const { absent, label, also } = layout.titles[id];
      return absent ? [] : [label, ...also].map((one) => [labelKey(one), id] as const);
    }),
  );
  const { vision, kpiTitle } = layout.words;
  const otherKeys = new Set([vision, kpiTitle].flatMap(({ label, also }) => [label, ...also].map(labelKey)));
  const parentKeys = new Set([...declared.values()].flatMap((labels) => labels.flatMap(({ under }) => under ?? [])));

  const findKey = (key: string): string => {
    if (key.length > longestLabel) return '';
    const numberless = key.replace(titleNumber, '');
    const title = [numberless, bareLabelKey(numberless)].find((known) => titleKeys.has(known));
    if (title !== undefined) return title;
    if (unitKey !== null && key.startsWith(unitKey)) return unitKey;
    const isKnown = (known: string) => declared.has(known) || otherKeys.has(known) || parentKeys.has(known);
    return [key, bareLabelKey(key)].find(isKnown) ?? '';
  };

  const meaningOf = onceEach((text: string): Meaning | null => {
    const key = findKey(labelKey(text));
    if (key === '') return null;
    const labels = declared.get(key) ?? [];
    const section = titleKeys.get(key) ?? null;
    const [first] = labels;
    const isPlain = labels.every(({ name, under }) => name === first?.name && under === null);
    return {
      key,
      section,
      labels,
      forms: labels.flatMap(({ form, under }) => (under === null ? [form] : [])),
      name: !first ? '' : isPlain ? first.name : null,
      isParent: labels.length === 0 && section === null && !otherKeys.has(key),
    };
  });
  return {
    choicesKey: labelKey(obligation.label),
    declared: (key) => declared.get(key) ?? [],
    meaningOf,
  };
}

/** The sections of forms. Where a section is not in use, its forms have no labels. */
const sectionOf: Readonly<Partial<Record<FormId, SectionId>>> = {
  kpi: 'progress',
  kpiGrid: 'progress',
  assessment: 'assessment',
  related: 'related',
  list: 'list',
};

function declaredByKey(layout: Layout): Map<string, Declared[]> {
  const byKey = new Map<string, Declared[]>();
  const add = (declared: Declared, spellings: readonly string[]) => {
    for (const key of new Set(spellings.flatMap((one) => [labelKey(one), bareLabelKey(labelKey(one))]))) {
      const there = byKey.get(key) ?? [];
      if (!there.some(({ form, under }) => form === declared.form && under === declared.under)) there.push(declared);
      byKey.set(key, there);
    }
  };
  const isUsed = (form: FormId): boolean => {
    const section = sectionOf[form];
    return section === undefined || !layout.titles[section].absent;
  };
  for (const form of formIds.filter(isUsed)) {
    const items: Readonly<Record<string, LayoutItem>> = layout.forms[form] satisfies FormDeclaration;
    for (const [name, { label, also = [], kind, under, absent }] of Object.entries(items)) {
      if (absent) continue;
      add({ form, name, own: null, kind, under: under === undefined ? null : labelKey(under) }, [label, ...also]);
    }
  }
  for (const own of layout.own.filter(({ form }) => isUsed(form))) {
    const under = own.under === null ? null : labelKey(own.under);
    add({ form: own.form, name: null, own, kind: own.kind, under }, [own.label, ...own.also]);
  }
  return byKey;
}

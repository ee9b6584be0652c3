import type { FiscalYear } from '../layout/kinds';
import type { OwnItem } from '../layout/own-item';
import { dashes } from '../layout/vocabulary';
import type { BusinessCard } from '../model/evaluation';
import { append } from '../model/grouping';
import { comparableName } from '../model/names';
import { ownFieldOf } from '../model/own-field';
import { noAmounts, type Amounts, type Group } from './amounts';
import type { BreakdownGroup } from './breakdown';
import type { Gaps } from './gaps';
import { groupOf } from './group';
import type { MeasureRollup } from './measures';
import type { OwnFigure } from './own-figures';
import type { Project } from './project';

/** The sum of an item of the office's own, or its groups by value, as its row of 様式定義 asks: 合計 or 区分別. */
export type OwnRollup = OwnSum | OwnGroups;

/** 千円, or the item's own numbers. */
export interface OwnSum {
  readonly item: OwnItem;
  /** Whether its lists are in the order of the roll-up's columns; else they hold one value, that of all years. */
  readonly yearly: boolean;
  /** By 施策, projects that are shown once more included; null: cards that stand under none. */
  readonly byMeasure: ReadonlyMap<number | null, Amounts>;
  readonly total: Amounts;
  /** What each of the sums lacks. */
  readonly gaps: { readonly byMeasure: ReadonlyMap<number | null, Gaps>; readonly total: Gaps };
}

export interface OwnGroups {
  readonly item: OwnItem;
  /** By value, in the order of 選択肢, then as met; `''`: the projects that have none comes last. */
  readonly groups: ReadonlyMap<string, BreakdownGroup>;
}

/** The results of the rest of the roll-up. `counted` are the projects without those that are shown once more. */
export interface SummedUp {
  readonly figures: readonly OwnFigure[];
  readonly measures: readonly MeasureRollup[];
  readonly counted: readonly Project[];
  readonly total: Group;
  /** How many columns the roll-up has. */
  readonly columns: number;
  /** The evaluated year, whose choices are counted where cards bear one a year. */
  readonly year: FiscalYear | null;
}

/** The card's items that are summed up, in the order of 様式定義. */
export function rollUpOwn(own: readonly OwnItem[], summed: SummedUp): OwnRollup[] {
  return own.flatMap((item): OwnRollup[] => {
    if (item.form !== 'card' || item.sum === 'none') return [];
    if (item.sum === 'groups') return [groupsOf(item, summed)];
    const figure = summed.figures.find((one) => one.item === item);
    return figure ? [sumOf(figure, summed)] : [];
  });
}

/** What an item comes to by 施策 and in all. */
export function sumOf(
  { item, yearly }: Pick<OwnFigure, 'item' | 'yearly'>,
  { measures, total, columns }: Pick<SummedUp, 'measures' | 'total' | 'columns'>,
): OwnSum {
  const amountsIn = ({ own }: Group): Amounts => own.get(item) ?? noAmounts(yearly ? columns : 1);
  return {
    item,
    yearly,
    byMeasure: new Map(measures.map((measure) => [measure.number, amountsIn(measure)])),
    total: amountsIn(total),
    gaps: {
      byMeasure: new Map(measures.map(({ number, gaps }) => [number, gaps.own.get(item) ?? []])),
      total: total.gaps.own.get(item) ?? [],
    },
  };
}

function groupsOf(item: OwnItem, { counted, columns, year }: SummedUp): OwnGroups {
  const groups = new Map<string, Project[]>(item.choices.map((choice) => [choice, []]));
  const without: Project[] = [];
  for (const project of counted) {
    const value = ownValueOf(project.card, item, year);
    if (value === '') without.push(project);
    else append(groups, value, project);
  }
  const all = [...groups, ['', without] as const].filter(([, members]) => members.length > 0);
  return { item, groups: new Map(all.map(([value, members]) => [value, { ...groupOf(members, columns), members }])) };
}

/** A card's choice (of the evaluated year), as 様式定義 spells it, or its mark; `''` where none stands. */
export function ownValueOf(card: BusinessCard, item: OwnItem, year: FiscalYear | null): string {
  const value = ownFieldOf(card, item, year)?.value;
  if (typeof value !== 'string' || dashes.includes(value)) return '';
  const name = comparableName(value);
  return item.choices.find((choice) => comparableName(choice) === name) ?? name;
}

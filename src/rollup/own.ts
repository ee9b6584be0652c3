import type { Amount } from '../layout/kinds';
import type { OwnItem } from '../layout/own-item';
import { dashes } from '../layout/vocabulary';
import type { BusinessCard } from '../model/evaluation';
import { append } from '../model/grouping';
import { comparableName } from '../model/names';
import { sum, type Amounts, type Group } from './amounts';
import { groupOf } from './group';
import type { MeasureRollup } from './measures';
import { inColumns, type Project } from './project';

/** What an item of the office's own comes to, as its row of 様式定義 asks: 合計 or 区分別. */
export type OwnRollup = OwnSum | OwnGroups;

/** 千円, or the item's own numbers. */
export interface OwnSum {
  readonly item: OwnItem;
  /** Whether its lists are in the order of the roll-up's columns; else they hold one value, that of all years. */
  readonly yearly: boolean;
  /** By 施策, projects that are shown once more included; null: cards that stand under none. */
  readonly byMeasure: ReadonlyMap<number | null, Amounts>;
  readonly total: Amounts;
}

export interface OwnGroups {
  readonly item: OwnItem;
  /** By value, in the order of 選択肢, then as met; `''`: the projects that have none comes last. */
  readonly groups: ReadonlyMap<string, Group>;
}

/** The card's items that are summed up, in the order of 様式定義. `counted`: without projects that are shown once more. */
export function rollUpOwn(
  own: readonly OwnItem[],
  measures: readonly MeasureRollup[],
  counted: readonly Project[],
  columns: number,
): OwnRollup[] {
  return own.flatMap((item): OwnRollup[] => {
    if (item.form !== 'card' || item.sum === 'none') return [];
    return [item.sum === 'total' ? totalOf(item, measures, counted, columns) : groupsOf(item, counted, columns)];
  });
}

function totalOf(
  item: OwnItem,
  measures: readonly MeasureRollup[],
  counted: readonly Project[],
  columns: number,
): OwnSum {
  const projects = [...counted, ...measures.flatMap(({ members }) => members)];
  const yearly = projects.some(({ card }) => card.years.some((year) => year.own.has(item)));
  const amountsOf = ({ card, places }: Project): Amounts =>
    yearly ? inColumns(card, places, columns, (year) => year.own.get(item)) : [aloneOn(card, item)];
  const sumOf = (some: readonly Project[]): Amounts => {
    const amounts = some.map(amountsOf);
    return Array.from({ length: yearly ? columns : 1 }, (_, column) => sum(amounts.map((one) => one[column] ?? null)));
  };
  return {
    item,
    yearly,
    byMeasure: new Map(measures.map(({ number, members }) => [number, sumOf(members)])),
    total: sumOf(counted),
  };
}

/** The value of an item that bears one a card; only amounts and numbers are summed. */
function aloneOn({ own }: BusinessCard, item: OwnItem): number | null {
  const value = own.get(item)?.value as Amount | number | null | undefined;
  return typeof value === 'number' ? value : (value?.thousandYen ?? null);
}

function groupsOf(item: OwnItem, counted: readonly Project[], columns: number): OwnGroups {
  const choices = new Map(item.choices.map((choice) => [comparableName(choice), choice]));
  const groups = new Map<string, Project[]>(item.choices.map((choice) => [choice, []]));
  const without: Project[] = [];
  for (const project of counted) {
    const value = valueOn(project.card, item);
    if (value === '') without.push(project);
    else append(groups, choices.get(value) ?? value, project);
  }
  const all = [...groups, ['', without] as const].filter(([, members]) => members.length > 0);
  return { item, groups: new Map(all.map(([value, members]) => [value, groupOf(members, columns)])) };
}

/** A choice or a mark as it is compared; `''` where none stands. */
function valueOn({ own }: BusinessCard, item: OwnItem): string {
  const value = own.get(item)?.value;
  return typeof value === 'string' && !dashes.includes(value) ? comparableName(value) : '';
}

import { measureOf } from '../../compare/changes';
import type { Comparison } from '../../compare/comparison';
import type { BusinessCard } from '../../model/evaluation';
import type { Field } from '../../model/field';
import { textOf } from '../../model/field';
import { plainName } from '../../model/names';
import type { PlanRow } from '../../workbook/plan';
import { cell } from '../cells';
import type { Grid } from './grid';
import { sourceCell } from './source';
import type { Section } from './section';

const kinds = { measure: '施策の変更', division: '部の変更' } as const;
const told = {
  person: '設定による',
  name: '',
  likeness: '名称の類似による',
  amounts: '金額と担当の一致による',
} as const;

/** 事業の移り変わり: projects that are new, gone, renamed or moved, and those of another 次年度方針. */
export function changesTable(grid: Grid, { now, last, fresh, gone, renamed, moved, directions }: Comparison): Section {
  const row = (card: BusinessCard, kind: string, from: string, to: string, source: Field<unknown> | null): PlanRow =>
    grid.line(
      [
        [cell(projectNumber(card), 'cellCentered'), 1],
        [cell(plainName(card.name), 'name'), 1],
        [cell(kind, 'mark'), 2],
        [cell(from, 'name'), 3],
        [cell(to, 'name'), 4],
      ],
      [sourceCell(source)],
    );
  return {
    title: '事業の移り変わり',
    headings: [
      ['番号', 1],
      ['事業名', 1],
      ['区分', 2],
      ['前年度', 3],
      ['今年度', 4],
    ],
    rows: [
      ...fresh.map((card) => row(card, '新しい事業', '—', measureOf(card, now), null)),
      ...gone.map((card) => row(card, '今年度にない事業', measureOf(card, last), '—', card.name)),
      ...renamed.map(({ last: before, now: card, by }) =>
        row(card, `名称の変更\n${told[by]}`, plainName(before.name), plainName(card.name), before.name),
      ),
      ...moved.map(({ pair, what, from, to }) =>
        row(pair.now, kinds[what], from, to, what === 'division' ? pair.last.department : pair.last.name),
      ),
      ...directions.map(({ last: before, now: card }) =>
        row(card, '次年度方針', textOf(before.direction), textOf(card.direction), before.direction),
      ),
    ],
  };
}

/** `1-3`. */
export const projectNumber = ({ measure, number, unmeasured }: BusinessCard): string =>
  [unmeasured ? null : measure, number.value].flatMap((one) => (one === null ? [] : String(one))).join('-');

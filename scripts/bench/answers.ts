import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { BenchWorkbook } from './workbooks';

/** Throws an AssertionError where a run's answer is not right. */
export type Answer = (stdout: string, workbook: BenchWorkbook, out: string) => void;

interface Checked {
  readonly workbooks: readonly {
    readonly areas: readonly { readonly cards: number }[];
    readonly findings: readonly unknown[];
  }[];
  readonly rollup?: { readonly total: { readonly cost: readonly number[] } };
}

export const nothing: Answer = () => undefined;

/** A peer has seen every filled cell. */
export const allCells: Answer = (stdout, { cells }) => deepStrictEqual(Number(stdout), cells);

/** `hyoka check`: every card, and no finding, since nothing is wrong. */
export const allCards: Answer = (stdout, { cards }) => {
  const { workbooks } = JSON.parse(stdout) as Checked;
  deepStrictEqual(
    workbooks.map(({ areas, findings }) => [areas[0]?.cards, findings]),
    [[cards, []]],
  );
};

/** `hyoka build`: the sums are the data's, and SheetJS finds every project on the list that was written. */
export const allTabs: Answer = (stdout, workbook, out) => {
  allCards(stdout, workbook, out);
  deepStrictEqual((JSON.parse(stdout) as Checked).rollup?.total.cost, workbook.cost);
  const { Sheets, SheetNames } = read(readFileSync(out), { sheets: ['集計', '事務事業一覧', '財務一覧', '点検結果'] });
  deepStrictEqual(
    ['集計', '財務一覧', '点検結果'].filter((name) => !SheetNames.includes(name)),
    [],
  );
  const list = Sheets['事務事業一覧'];
  const projects =
    list && utils.sheet_to_json<unknown[]>(list, { header: 1 }).filter(([number]) => typeof number === 'number');
  deepStrictEqual(projects?.length, workbook.cards);
};

import { describe, expect, test } from '@jest/globals';
import * as fc from '../cases';
import { layOut } from '../../samples/lay-out';
import type { Evaluation } from '../../src/model/evaluation';
import { textOf } from '../../src/model/field';
import { projectName } from '../../src/model/names';
import { shownOnce } from '../../src/model/shown-once';
import { review } from '../../src/review';
import { nextYear } from '../../src/next-year/next-year';
import { evaluations } from '../workbooks/random-evaluation';
import { layouts, loudLayouts } from '../workbooks/random-layout';
import { carriedOut } from './carried';

const ending = ['終了', '廃止', '完了', '休止', '統合', '移管'];

/** What stays of a project, and what its budget was. */
const projectsOf = ({ cards }: Evaluation) =>
  cards.map((card) => ({
    measure: card.measure,
    name: textOf(card.name),
    obligation: textOf(card.obligation),
    department: card.department.value,
    summary: textOf(card.summary),
    relisted: card.relisted,
  }));

const amountsOf = ({ cards }: Evaluation, at: number) =>
  cards.map(({ years }) => {
    const year = years[at];
    return [year?.cost, year?.generalFunds, year?.labour].map((field) => field?.value?.thousandYen ?? null);
  });

/** Findings that tell what is to be filled in or confirmed. */
const toFill = ['required-blank', 'kpi-target-missing', 'kpi-actual-missing', 'carried-over'];

describe('any workbook, however it is laid out', () => {
  test('is carried to the next year: what lasts stays, the forecast is the budget, the rest waits to be filled in', () => {
    fc.assert(
      fc.property(evaluations({ cards: 14, measures: 4, kpis: 3 }), layouts, (data, layout) => {
        const { snapshot } = layOut(data, layout);
        const before = review(snapshot);
        const made = nextYear(before, '2025年4月1日 9時00分');
        if (!made) throw new Error('no year');
        const after = review(carriedOut(snapshot, made.plan));
        const staying = {
          ...before.evaluation,
          cards: before.evaluation.cards.filter((card) => !ending.includes(card.direction.value ?? '')),
        };
        expect(after.evaluation.year).toBe(made.to);
        expect(projectsOf(after.evaluation)).toEqual(projectsOf(staying));
        const ended = before.evaluation.cards.filter((card) => !staying.cards.includes(card));
        expect(made.leftOut.map(({ project }) => project)).toEqual(shownOnce(ended).map(projectName));
        const [, , counts] = made.plan.tabs.find(({ kind }) => kind === 'nextYear')?.rows ?? [];
        const [, told = '0'] = /除いた事業 (\d+)件/u.exec(String(counts?.cells[0]?.value)) ?? [];
        expect(Number(told)).toBe(made.leftOut.length);
        if (layout.amounts !== 'formula') {
          expect(amountsOf(after.evaluation, 0)).toEqual(amountsOf(staying, 1));
          expect(
            amountsOf(after.evaluation, 1)
              .flat()
              .every((amount) => amount === null),
          ).toBe(true);
        }
        expect(after.findings.filter(({ rule }) => rule === 'carried-over')).toHaveLength(made.toConfirm);
        expect(
          after.findings.flatMap(({ rule, message }) => (toFill.includes(rule) ? [] : `${rule} ${message}`)),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('in whatever unit and notation its amounts stand, they are carried as they are', () => {
    fc.assert(
      fc.property(evaluations({ cards: 10, measures: 3, kpis: 2 }), loudLayouts, (data, layout) => {
        const { snapshot } = layOut(data, layout);
        const before = review(snapshot);
        const made = nextYear(before, '2025年4月1日 9時00分');
        if (!made) throw new Error('no year');
        const { evaluation } = review(carriedOut(snapshot, made.plan));
        const staying = {
          ...before.evaluation,
          cards: before.evaluation.cards.filter((card) => !ending.includes(card.direction.value ?? '')),
        };
        expect(evaluation.cards.map(({ name }) => textOf(name))).toEqual(staying.cards.map(({ name }) => textOf(name)));
        if (layout.amounts !== 'formula') expect(amountsOf(evaluation, 0)).toEqual(amountsOf(staying, 1));
      }),
      { numRuns: 25 },
    );
  });
});

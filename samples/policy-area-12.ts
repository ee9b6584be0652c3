import type { EvaluationData } from './evaluation-data';
import type { Layout } from './layout';
import { assessments, contents, finalEvaluation } from './policy-area-12/assessments';
import { cards1 } from './policy-area-12/cards-1';
import { cards2 } from './policy-area-12/cards-2';
import { cards3 } from './policy-area-12/cards-3';
import { list } from './policy-area-12/list';
import { commerce } from './policy-area-12/project';

/**
 * The facts and figures of a published evaluation (12 中小企業, 令和6年度) with texts of our own, and with that
 * document's kinds of mistakes at the places where it has them. `clean.ts` tells what they are, by putting them right.
 */
export const policyArea12: EvaluationData = {
  title: null,
  goal: '政策目標3. 強みを活かすしごとづくり/政策3. 生活の基盤となる仕事の創出',
  area: { number: '12', name: '中小企業' },
  vision: '働く人と企業が誇りを持ち、ものづくりと商いの力が次の世代へ続くまち',
  measures: [
    { number: 1, name: '地場産業の振興', content: contents[0] },
    { number: 2, name: '経済循環の推進', content: contents[1] },
    { number: 3, name: '経済基盤の強化', content: contents[2] },
  ],
  kpis: [
    {
      number: 1,
      name: '製造業出荷額（年間）',
      unit: '百万円',
      description: '—',
      years: [
        { year: 2023, target: 223680, actual: '266,061\n(令和3年度)' },
        { year: 2024, target: 224960, actual: '284,839\n(令和4年度)' },
        { year: 2025, target: 226230, actual: null },
      ],
      finalTarget: 227500,
      verification: '最新の統計では、令和5年度と令和6年度の目標をともに達成している。',
    },
    {
      number: 2,
      name: '卸売・小売業の年間商品販売額',
      unit: '百万円',
      description: '—',
      years: [
        { year: 2023, target: 304031, actual: '287,339\n(令和3年度)' },
        { year: 2024, target: 312377, actual: '—' },
        { year: 2025, target: 320723, actual: null },
      ],
      finalTarget: 329069,
      verification: '最新の統計では、令和5年度の目標に達していない。',
    },
  ],
  assessments,
  related: [
    { code: '13-1', name: '企業誘致促進事業', department: [{ division: '観光商工部', section: '企業立地課' }] },
    { code: '13-3', name: '各種雇用・就職支援事業', department: [commerce] },
  ],
  finalEvaluation,
  cardGroups: [
    { measure: 1, name: '地場産業の推進', cards: cards1 },
    { measure: 2, name: '経済循環の推進', cards: cards2 },
    { measure: 3, name: '経営基盤の強化', cards: cards3 },
  ],
  list,
};

/** Cards whose right half the office shifted by one column. */
export const policyArea12Layout: Partial<Layout> = { shiftedCards: ['1-13', '1-14', '2-1', '2-2', '2-3'] };

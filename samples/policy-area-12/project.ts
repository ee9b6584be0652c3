import type { CardData, Department } from '../evaluation-data';

export const commerce: Department = { division: '観光商工部', section: '商工課' };

interface Project {
  readonly number: number;
  readonly name: string;
  readonly obligation?: '法定' | '自主';
  readonly direction?: string;
  /** 千円: 令和6年度(予算), 令和7年度(見込み). 所要一般財源 is the same. */
  readonly cost: readonly [number, number];
  /** 千円, in either year. */
  readonly labour: number;
  readonly summary: string;
  readonly progress: string;
  readonly review: string;
}

/** A card of this policy area: all are the same department's. */
export function project({ cost, labour, obligation = '自主', direction = '継続', ...texts }: Project): CardData {
  const column = (year: number, kind: string, amount: number) => ({
    year,
    kind,
    cost: amount,
    generalFunds: amount,
    labour,
  });
  return {
    ...texts,
    obligation,
    direction,
    department: [commerce],
    columns: [column(2024, '予算', cost[0]), column(2025, '見込み', cost[1])],
    marks: null,
  };
}

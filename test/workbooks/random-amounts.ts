import type { AmountColumnData } from '../../samples/evaluation-data';
import type { Random } from './random';

const ending = ['終了', '廃止', '完了'];

/** The amounts of this year and the next in 千円, such as the direction allows. */
export function randomAmounts(random: Random, direction: string, evaluationYear: number): AmountColumnData[] {
  const [now, next] = costs(random, direction);
  const labour = random.int(0, 6000);
  const column = (year: number, kind: string, cost: number | null): AmountColumnData => ({
    year,
    kind,
    cost,
    generalFunds: cost === null ? null : random.chance(0.6) ? cost : random.int(0, cost),
    labour: cost === null ? null : labour,
  });
  return [column(evaluationYear, '予算', now), column(evaluationYear + 1, '見込み', next)];
}

function costs(random: Random, direction: string): readonly [now: number | null, next: number | null] {
  const cost = random.chance(0.1) ? 10 ** random.int(4, 6) : random.int(1, 90_000);
  const nothing = random.chance(0.5) ? 0 : null;
  if (ending.includes(direction)) return [cost, nothing];
  if (direction === '新規') return [nothing, cost];
  if (direction === '拡充') return [cost, cost * random.int(1, 3)];
  if (direction === '縮小') return [cost, Math.ceil(cost / random.int(1, 3))];
  if (random.chance(0.05)) return [0, 0];
  return [cost, Math.max(1, Math.round(cost * (1 + random.int(-25, 25) / 100)))];
}

import { numberOf } from '../../model/kpi-status';
import { kpiName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const kpiTargetTurns = rule({
  id: 'kpi-target-turns',
  name: '目標の増減が逆転',
  severity: 'query',
  about: '指標の目標が、最終目標に向かって一つの向きに進むこと（同じ値が続くのは差し支えない）。',
  why: '途中で増減の向きが変わる目標は、桁や年度の取り違えによることが多いためです。',
  example: {
    wrong: '目標が223,680、22,496、226,230、最終目標が227,500となっている。',
    right: '計画の値を確かめ、令和6年度の目標を224,960に直します。',
  },
  *check({ evaluation: { kpis } }) {
    for (const kpi of kpis) {
      const targets = [...kpi.years.map(({ target }) => target), kpi.final].flatMap((field) => {
        const number = numberOf(field);
        return number === null ? [] : [{ field, number }];
      });
      const numbers = targets.map(({ number }) => number);
      const turning = targets[turningPoint(numbers)];
      if (!turning) continue;
      yield {
        at: turning.field,
        owner: kpiName(kpi),
        message: `目標が${numbers.map((number) => number.toLocaleString('ja-JP')).join('→')}と、途中で向きを変えています。${turning.number.toLocaleString('ja-JP')}が計画の値かどうかを確かめ、直すか、理由を記してください。`,
        reads: numbers,
        related: targets.filter((one) => one !== turning).map(({ field }) => relatedTo(field)),
      };
    }
  },
});

/**
 * The index of the one number without which the others only rise or only fall; of the final target only if no other
 * number is such. -1: there is none.
 */
function turningPoint(numbers: readonly number[]): number {
  if (isSteady(numbers)) return -1;
  const culprits = numbers.flatMap((_, index) =>
    isSteady(numbers.filter((__, other) => other !== index)) ? [index] : [],
  );
  const beforeFinal = culprits.filter((index) => index < numbers.length - 1);
  return beforeFinal.at(-1) ?? culprits[0] ?? firstTurn(numbers);
}

const isSteady = (numbers: readonly number[]) =>
  [1, -1].some((way) => numbers.every((number, index) => way * (number - (numbers[index - 1] ?? number)) >= 0));

function firstTurn(numbers: readonly number[]): number {
  return numbers.findIndex((_, index) => !isSteady(numbers.slice(0, index + 1)));
}

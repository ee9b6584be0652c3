import { publicAmong } from '../rollup/exclusion';
import type { AreaRollup } from '../rollup/roll-up';

/** Says in one sentence or two how much the totals cover. */
export function coverageLine({ coverage }: AreaRollup): string {
  const { cards, counted, asText } = coverage;
  const excluded = publicAmong(coverage.excluded);
  return [
    `個票${String(cards)}件のうち${String(counted)}件を集計しました`,
    asText > 0 ? `（文字で入力された金額${String(asText)}か所は、数式でなく値で写しています）` : '',
    excluded.length > 0
      ? `。集計に入れていない項目が${String(excluded.length)}件あります（「集計」の末尾をご覧ください）`
      : '',
    '。',
  ].join('');
}

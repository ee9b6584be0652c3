import { clean } from '../../../samples/clean';
import { budgetDiffersFromForecast } from '../../../src/rules/years/budget-differs-from-forecast';
import { lastYearOf } from '../../workbooks/last-year';
import { withColumn } from '../planters/change';
import { plainCards } from '../planters/pick';
import { testRule } from '../test-rule';

const now = withFirstCost(clean, 2600);
const last = lastYearOf(now);
/** Last year's workbook with such a forecast for the first card. */
const forecast = (cost: number | string | null) => withColumn(last, picked(last), 1, { cost });

function picked(data: typeof clean) {
  const [first] = plainCards(data);
  if (!first) throw new RangeError('no card');
  return first;
}
function withFirstCost(data: typeof clean, cost: number) {
  return withColumn(data, picked(data), 0, { cost });
}

testRule(budgetDiffersFromForecast, {
  clean: {
    'without last year’s workbook': { data: now },
    'as forecast': { data: now, last },
    'by less than 30 %': { data: now, last: forecast(2001) },
    'where both are small': { data: withFirstCost(clean, 900), last: withColumn(last, picked(last), 1, { cost: 10 }) },
    'where no forecast can be read': { data: now, last: forecast('調整中') },
    'where another unit explains it, of which amount-magnitude speaks': { data: now, last: forecast(2.6) },
    'in a workbook of the same year: there is no forecast': { data: now, last: withFirstCost(clean, 5000) },
    'where the settings allow more': { data: now, last: forecast(2000), settings: { swingRatio: 0.5 } },
  },
  broken: {
    'by 30 %': {
      data: now,
      last: forecast(2000),
      at: 'card/1-1/cost/0',
      says: '令和6年度(予算)の事業費2,600千円は、前年度の個票の見込み2,000千円と大きく違います。',
      reads: [2000],
    },
    'by a fall': { data: now, last: forecast(9000), at: 'card/1-1/cost/0' },
    'where nothing was forecast': { data: now, last: forecast(0), at: 'card/1-1/cost/0' },
  },
});

import type { Columns, RowOf } from './columns';
import { eraOf, textOrNull } from './values';
import type { Exported } from './exported';

/** Whose a row is: each row says it anew. */
export const areaColumns = {
  evaluation_year: {
    type: 'integer',
    title: '評価年度（西暦）',
    description: '評価する年度の始まる年。令和6年度は2024',
    unit: '年度',
  },
  evaluation_era: { type: 'string', title: '評価年度（和暦）', description: '評価する年度の和暦。令和6年度 の形' },
  area: { type: 'string', title: '政策分野の番号', description: '政策分野の番号（コード）' },
  area_name: { type: 'string', title: '政策分野', description: '政策分野の名称' },
} as const satisfies Columns;

export const areaValues = ({ evaluation: { year, policyArea } }: Exported): RowOf<typeof areaColumns> => ({
  evaluation_year: year,
  evaluation_era: eraOf(year),
  area: textOrNull(policyArea?.number.value),
  area_name: textOrNull(policyArea?.name.value),
});

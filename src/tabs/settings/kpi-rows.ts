import type { Kpi } from '../../model/kpi';
import { textOf } from '../../model/field';
import type { Settings } from '../../model/settings';
import { betterWords, kpiLineLabel } from '../../model/settings-sheet';

/** The lines of 設定 for each KPI, and for those with settings that stand in the workbook no more. */
export function kpiLines(kpis: readonly Kpi[], settings: Settings) {
  const named = new Map(
    kpis.flatMap(({ number, name }) => (number.value === null ? [] : [[number.value, textOf(name)] as const])),
  );
  const absent = [...settings.kpis.keys()].filter((number) => !named.has(number)).sort((a, b) => a - b);
  return [
    ...[...named].flatMap(([number, name]) => linesOf(number, name, settings)),
    ...absent.flatMap((number) =>
      linesOf(number, 'いまブックにない指標です（不要であれば「値」を空欄にしてください）', settings),
    ),
  ];
}

function linesOf(number: number, name: string, settings: Settings) {
  const { better = null, lag = 0 } = settings.kpis.get(number) ?? {};
  return [
    {
      label: kpiLineLabel(number, 'better'),
      value: betterWords[better ?? 'automatic'],
      choices: Object.values(betterWords),
      note: `${name}：「自動」では、最終目標が最初の目標より低いときと、目標がすべて0のときに、低いほどよいものとします。`,
    },
    { label: kpiLineLabel(number, 'lag'), value: lag, note: `${name}：2年前の統計を実績とする指標は2とします。` },
  ];
}

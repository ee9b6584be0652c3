import { amountKind } from '../amount-kind';
import type { YearDeclaration } from '../layout';
import type { Problems } from './note';
import type { FormRow } from './rows';
import { aheadWords, requiredWords } from './words';

/** The year columns of 財務内容; 前年度 and before may be left out unless said. */
export function yearsOf(rows: readonly FormRow<'years'>[], problems: Problems): YearDeclaration[] {
  const said = new Set<string>();
  return rows.flatMap(({ year, kind, required: cell }): YearDeclaration[] => {
    const ahead = aheadWords[year.text];
    if (ahead === undefined) {
      problems.add(year, '年度は「前々年度」「前年度」「今年度」「次年度」「次々年度」のいずれかにしてください');
      return [];
    }
    const column = { ahead, kind: amountKind(kind.text) };
    const key = JSON.stringify(column);
    if (said.has(key)) {
      problems.add(year, '同じ年度と区分の行が2つあります。どちらかの行を直してください');
      return [];
    }
    said.add(key);
    const required = problems.wordIn(cell, requiredWords, ahead >= 0);
    return required === null ? [] : [{ ...column, required }];
  });
}

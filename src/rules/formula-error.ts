import type { Place } from '../workbook/cell';
import { everyField } from './every-field';
import { rule } from './rule';

export const formulaError = rule({
  id: 'formula-error',
  severity: 'error',
  about: '様式の中のどのセルにも、#REF! や #N/A などのエラー値が表示されていないこと。',
  why: 'エラー値は読み取れず、参照している合計もエラーになります。',
  example: {
    wrong: '参照していたシートを削除したため、事業費が「#REF!」になっている。',
    right: '数式の参照先を直すか、正しい値を入力します。',
  },
  *check({ evaluation }) {
    const fields = new Map([...everyField(evaluation)].map((one) => [keyOf(one.field.place), one]));
    for (const { place, error } of evaluation.errorCells) {
      const found = fields.get(keyOf(place));
      yield {
        at: found?.field ?? place,
        owner: found?.owner ?? '',
        message: `${found ? `「${found.field.label}」` : 'セル'}にエラー値「${error}」が表示されています。数式の参照先を直すか、正しい値を入力してください。`,
        reads: [error],
      };
    }
  },
});

const keyOf = ({ sheet, row, column }: Place): string => `${String(row)} ${String(column)} ${sheet}`;

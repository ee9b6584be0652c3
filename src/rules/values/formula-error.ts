import { isField } from '../../model/field';
import { noStoredResult } from '../../workbook/cell';
import { placeKey } from '../../workbook/place-key';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const formulaError = rule({
  id: 'formula-error',
  name: '数式のエラー',
  severity: 'error',
  about: '様式の中のどのセルにも #REF! や #N/A などのエラー値がなく、数式の結果が保存されていること。',
  why: 'エラー値は読み取れず、参照している合計もエラーになります。',
  example: {
    wrong: '参照していたシートを削除したため、事業費が「#REF!」になっている。',
    right: '数式の参照先を直すか、正しい値を入力します。',
  },
  *check({ evaluation, facts }) {
    if (evaluation.errorCells.length === 0) return;
    const places = new Set(evaluation.errorCells.map(({ place }) => placeKey(place)));
    const there = facts.fieldsThat(({ place }) => places.has(placeKey(place)));
    const fields = new Map(there.map((one) => [placeKey(one.field.place), one]));
    const unsaved = evaluation.errorCells.filter(({ error }) => error === noStoredResult.error);
    const [first, ...others] = unsaved.map(({ place }) => fields.get(placeKey(place))?.field ?? place);
    // Another program saved the workbook: one way out for all of its formulas.
    if (first) {
      yield {
        at: first,
        message: `数式の結果が保存されていません${others.length > 0 ? `（ほか${others.length}か所）` : ''}。Excelで開いて保存してください。`,
        related: others.map((other) => (isField(other) ? relatedTo(other) : { ...other, label: 'セル' })),
      };
    }
    for (const { place, error } of evaluation.errorCells) {
      if (error === noStoredResult.error) continue;
      const known = fields.get(placeKey(place));
      // If the error took a label's place, the field tells only where the label is expected.
      const found = known?.field.state === 'missing' ? undefined : known;
      yield {
        at: found?.field ?? place,
        owner: found?.owner ?? '',
        message: `${found ? `「${found.field.label}」` : 'セル'}にエラー値「${error}」が表示されています。数式の参照先を直すか、正しい値を入力してください。`,
        reads: [error],
      };
    }
  },
});

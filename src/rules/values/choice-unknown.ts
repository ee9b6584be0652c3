import { withoutUnseen } from '../../layout/unseen';
import { dashes, obligations } from '../../layout/vocabulary';
import { choicesOfDirection, listedDirections } from '../../model/direction';
import { textOf, type Field } from '../../model/field';
import { comparableName, projectName } from '../../model/names';
import type { Severity } from '../../model/finding';
import { differingCharacters } from '../words/differing-characters';
import { nearestChoice } from '../words/nearest-choice';
import { shownPiece } from '../words/peculiar-characters';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const choiceUnknown = rule({
  id: 'choice-unknown',
  name: '選択肢にない記入',
  severity: 'error',
  about:
    '「法定／自主」は法定か自主、「次年度方針」と様式定義の選択の項目は、決められた選択肢のいずれかであること。次年度方針の選択肢を様式定義か設定シートで決めるまで、次年度方針は要確認とする。',
  why: '表記が違うと、区分ごとの集計で別の区分として数えられます。',
  example: {
    wrong: '「次年度方針」に「継　続」や「現状維持」と入力されている。',
    right: '「継続」のように、決められた言葉で入力します。選択肢を変える場合は様式定義か設定シートに列挙します。',
  },
  *check(subject) {
    const { evaluation, facts, pairing, settings } = subject;
    const { cards, layout } = evaluation;
    const kinds = layout.forms.card.obligation.choices ?? obligations;
    for (const card of cards)
      if (isUnknown(card.obligation, kinds)) yield violation(projectName(card), card.obligation, kinds, 'error');
    for (const { item, owner, field } of facts.ownValues) {
      if (item.kind !== 'choice' || isDash(field)) continue;
      if (isUnknown(field, item.choices)) yield violation(owner(), field, item.choices, 'error');
    }
    const listed = choicesOfDirection(layout, settings);
    const severity = listedDirections(layout, settings) ? 'error' : 'query';
    for (const project of [...cards, ...pairing.rowsAlone]) {
      const { direction } = project;
      if (isUnknown(direction, listed)) yield violation(projectName(project), direction, listed, severity);
    }
  },
});

const isDash = (field: Field<unknown>): boolean => dashes.includes(textOf(field).trim());

const isUnknown = (field: Field<unknown>, choices: readonly string[]): boolean =>
  field.value !== null && !choices.includes(textOf(field).trim());

function violation(owner: string, field: Field<unknown>, choices: readonly string[], severity: Severity): Violation {
  const text = textOf(field).trim();
  // Read as a choice, though spelt with spaces, what nobody sees, or another width.
  const spelling = choices.find((choice) => comparableName(choice) === comparableName(String(field.value)));
  const hidden = spelling === undefined ? '' : hiddenPieces(text, spelling);
  const proposal = spelling ?? nearestChoice(text, choices);
  return {
    at: field,
    owner,
    severity: spelling !== undefined ? 'query' : severity,
    message: hidden
      ? `「${field.label}」の${quote(text)}に、${hidden}が入っています。「${spelling ?? ''}」と入力し直してください。`
      : `「${field.label}」の${quote(text)}は、決められた言葉（${choices.join('、')}）ではありません。${
          proposal === null ? 'いずれかに直してください' : `「${proposal}」に直してください`
        }。`,
    reads: [...choices],
  };
}

/** The characters that a text has beyond a choice that looks the same, in words; `''` where they can be seen. */
function hiddenPieces(text: string, choice: string): string {
  const pieces = differingCharacters(text, choice).onlyFirst;
  return withoutUnseen(text) === choice ? pieces.map(shownPiece).join('、') : '';
}

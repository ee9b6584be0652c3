import { endingDirections, newDirection } from '../layout/vocabulary';
import type { Evaluation, Kpi } from '../model/evaluation';
import type { Field } from '../model/field';
import { everyAmount } from './every-amount';
import { everyField } from './every-field';
import { rule } from './rule';

export const requiredBlank = rule({
  id: 'required-blank',
  severity: 'error',
  about: '記入が必要な欄が空欄でないこと。終了・廃止・完了の事業の次年度の金額と、新規の事業の今年度の金額は、空欄でよい。',
  why: '空欄のままでは、金額が0なのか記入漏れなのか区別できません。',
  example: {
    wrong: '個票の「概算人件費」が空欄になっている。',
    right: '金額を入力します。支出がない場合は「0」または「—」と入力します。',
  },
  *check({ evaluation, settings }) {
    const excused = new Set(excusedFields(evaluation));
    const amountNames = new Map<Field<unknown>, string>();
    for (const { field, name } of everyAmount(evaluation.cards)) amountNames.set(field, name);
    for (const { field, owner } of everyField(evaluation)) {
      if (field.state !== 'blank' || !field.required || excused.has(field)) continue;
      const amount = amountNames.get(field);
      yield {
        at: field,
        owner,
        message:
          amount === undefined
            ? `「${field.label}」が空欄です。記入してください。`
            : `${amount}が空欄です。金額を入力してください（ない場合は「0」または「—」）。`,
        ...(field === evaluation.finalEvaluation && settings.stage === '所管課提出' ? { severity: 'notice' as const } : {}),
      };
    }
  },
});

/** Fields that the layout requires, but not here, or that another rule speaks of. */
function* excusedFields({ cards, kpis, list, year }: Evaluation): Iterable<Field<unknown>> {
  for (const { card, field, column } of everyAmount(cards)) {
    const direction = card.direction.value ?? '';
    const isNext = column === null || year === null ? null : column.year > year;
    if (endingDirections.includes(direction) && isNext !== false) yield field;
    if (direction === newDirection && isNext !== true) yield field;
  }
  for (const kpi of kpis) {
    yield kpi.final;
    for (const { target, actual } of kpi.years) yield* [target, actual];
    if (!hasActual(kpi)) yield kpi.verification;
  }
  // A generated list repeats the cards: what is blank there is blank on the card.
  if (list?.generated) for (const row of list.rows) yield* [row.number, row.name, row.direction, row.department];
}

const hasActual = ({ years }: Kpi): boolean =>
  years.some(({ actual }) => actual.value?.type === 'number' || actual.value?.type === 'words');

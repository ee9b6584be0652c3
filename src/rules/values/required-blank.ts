import { isDue, knownDirection } from '../../model/direction';
import type { BusinessCard } from '../../model/evaluation';
import type { Kpi } from '../../model/kpi';
import type { Field } from '../../model/field';
import { yearColumnName } from '../../model/fiscal-year';
import { groupBy } from '../../model/grouping';
import { plainName, projectName } from '../../model/names';
import { stageOf } from '../../model/settings';
import { isUnfilled, writtenFields } from '../../model/unfilled';
import type { CardAmount, NotableAmount } from '../facts/notable-amounts';
import { strayColumns } from '../facts/stray-columns';
import { unfilledCards, type UnfilledCard } from '../facts/unfilled-cards';
import { rule, type Subject, type Violation } from '../rule';
import { listed, quote } from '../words/quote';
import { relatedTo } from '../words/related-to';

export const requiredBlank = rule({
  id: 'required-blank',
  name: '必須欄の未記入',
  severity: 'error',
  about:
    '記入が必要な欄が空欄でないこと（記入段階が「最終から」の欄は、所管課提出の段階では参考とする。1枚の個票の同じ年度の金額は、まとめて1件とする）。終了・廃止・完了の事業の次年度の金額と、新規の事業の今年度の金額は、空欄でよい。一覧にない事業の、何も記入していない予備の個票は判定しない（1件の事業も記入していないときは、まとめて1件とする）。',
  why: '空欄のままでは、金額が0なのか記入漏れなのか区別できません。',
  example: {
    wrong: '個票の「概算人件費」が空欄になっている。',
    right: '金額を入力します。支出がない場合は「0」または「—」と入力します。',
  },
  yieldsTo: ['kpi-target-missing', 'kpi-actual-missing', 'year-mismatch', 'choice-unknown'],
  *check(subject) {
    const { settings, facts } = subject;
    const blanks = facts.notableAmounts.filter(isYearly).filter(({ field }) => field.state === 'blank');
    const excused = new Set(excusedFields(subject, blanks));
    const amounts = new Set<Field<unknown>>(blanks.map(({ field }) => field));
    const { noProjectYet } = subject.evaluation;
    if (noProjectYet) yield { at: noProjectYet, message: noProject };
    for (const unfilled of unfilledCards(subject)) yield notBegun(unfilled);
    const mayWait = new Set(
      stageOf(settings) === '最終' ? [] : facts.notableFields.flatMap(({ field, late }) => (late ? [field] : [])),
    );
    const severityOf = (field: Field<unknown>) => (mayWait.has(field) ? { severity: 'notice' as const } : {});
    for (const waits of [false, true]) {
      const lacking = blanks.filter(
        ({ field }) => field.required && !excused.has(field) && mayWait.has(field) === waits,
      );
      for (const [, amounts] of groupBy(lacking, ({ heading }) => heading))
        for (const violation of lackingAmounts(amounts)) yield { ...violation, ...severityOf(violation.at) };
    }
    for (const { field, owner } of facts.notableFields) {
      if (field.state !== 'blank' || !field.required || excused.has(field) || amounts.has(field)) continue;
      yield {
        at: field,
        owner,
        message: `「${field.label}」が空欄です。記入してください。`,
        ...severityOf(field),
      };
    }
  },
});

const noProject = 'まだ1件の事業も記入されていません。ここから記入してください。';

/** Whether an amount stands under a year. Of others the field is reported, as of any value. */
const isYearly = (amount: NotableAmount): amount is CardAmount => amount.heading !== null;

/** The finding of a card that nobody has begun to fill in: one mistake, however much is blank. */
function notBegun({ card, first, mayBe }: UnfilledCard): Violation {
  const which = card.name.state === 'read' ? `${quote(plainName(card.name))}の個票` : 'この個票';
  const names = listed(
    mayBe.map(({ name }) => quote(plainName(name))),
    '事業',
  );
  return {
    at: first,
    owner: projectName(card),
    message: `${which}は、まだ記入されていません${names && `（一覧にある${names}の個票がありません）`}。事業の内容と財務内容を記入してください。`,
    related: mayBe.map(({ name }) => relatedTo(name)),
  };
}

/** The blank amounts of one year column are one mistake. */
function* lackingAmounts([first, ...others]: readonly CardAmount[]): Iterable<
  Violation & { readonly at: Field<unknown> }
> {
  if (!first) return;
  const { value } = first.heading;
  const names = [first, ...others].map(({ field }) => field.label).join('、');
  yield {
    at: first.field,
    owner: projectName(first.card),
    message: `${value ? `${yearColumnName(value)}の` : ''}${names}が空欄です。金額を入力してください（ない場合は「0」または「—」）。`,
    reads: others.map(({ field }) => field),
    related: others.map(({ field }) => relatedTo(field)),
  };
}

const repeated = ['number', 'direction', 'department'] as const;

/** Fields that the layout requires but that may be blank here, or whose blank another rule reports. */
function* excusedFields(
  { evaluation, pairing, facts }: Subject,
  blanks: readonly CardAmount[],
): Iterable<Field<unknown>> {
  const { cards, kpis, layout, list, year } = evaluation;
  for (const { card, field, heading } of blanks) {
    const stray = year === null || strayColumns(card, year, layout.years).includes(heading);
    const ahead = heading.value && year !== null && !stray ? heading.value.year - year : null;
    // A direction that is unknown, and a year that the layout lacks, are other rules' to report.
    const direction = knownDirection(card.direction, facts.knownDirections);
    if (direction === null || !isDue(facts.directionMeanings.get(direction), ahead)) yield field;
  }
  for (const card of cards.filter(isUnfilled))
    yield* [card.number, card.name, ...headings(card), ...writtenFields(card)];
  // A form's years are not found without the label 財務内容; those of a table stand in its headings.
  if (layout.cardShape === 'form')
    for (const card of cards) if (card.moneyUnit.state === 'missing') yield* headings(card);
  for (const kpi of kpis) {
    yield kpi.final;
    for (const { target, actual } of kpi.years) yield* [target, actual];
    if (!hasActual(kpi)) yield kpi.verification;
  }
  // A generated list repeats the cards, and what is blank on them.
  for (const row of list?.generated ? list.rows : []) {
    const card = pairing.byRow.get(row)?.card;
    for (const key of repeated) if (card?.[key].state === 'blank') yield row[key];
  }
}

const headings = ({ years }: BusinessCard) => years.map(({ heading }) => heading);

const hasActual = ({ years }: Kpi): boolean =>
  years.some(({ actual }) => actual.value?.type === 'number' || actual.value?.type === 'words');

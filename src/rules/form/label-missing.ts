import type { MissingLabel } from '../../model/label-facts';
import type { Place } from '../../workbook/cell';
import { measureLabel, measureName, projectName } from '../../model/names';
import { ownItemName } from '../../layout/own-item';
import { missingOwnLabels } from '../facts/missing-own-labels';
import { placeKey } from '../../workbook/place-key';
import { quote } from '../words/quote';
import { rule, type Subject, type Violation } from '../rule';

const formNames = {
  header: '見出しの施策の表',
  kpi: '重要業績評価指標の表',
  assessment: '「2 施策の評価」',
  related: '「3 関連する政策分野と事務事業」の表',
  list: '「5 事務事業一覧」の表',
  card: '個票',
} as const satisfies Record<MissingLabel['form'], string>;

export const labelMissing = rule({
  id: 'label-missing',
  name: '項目名がない',
  severity: 'error',
  about:
    '様式の各表・各個票に、定められた項目名がすべてあること。「2 施策の評価」と「5 事務事業一覧」に、各施策の見出しがあること。様式定義で必須とした個票の項目も同じです。',
  why: '値は項目名を手がかりに読み取ります。項目名が消えたり書き換わったりすると、その値は集計にも一覧にも載りません。',
  example: {
    wrong: '個票の「概算人件費」の項目名を、誤って消してしまった。',
    right: 'ほかの個票と同じ位置に「概算人件費」と入力します。',
  },
  yieldsTo: ['formula-error'],
  *check(subject) {
    const { evaluation, facts } = subject;
    const errors = new Set(evaluation.errorCells.map(({ place }) => placeKey(place)));
    for (const { form, label, place, formPlace, standing } of evaluation.missingLabels) {
      // Where an error value took the label's place, `formula-error` says so.
      if (errors.has(placeKey(place))) continue;
      const card = form === 'card' ? facts.cardsByLabel.get(placeKey(formPlace)) : undefined;
      yield {
        at: place,
        owner: card ? projectName(card) : '',
        message: `${formNames[form]}に項目名「${label}」がありません。${mending(label, place, formPlace, standing)}、値が正しい欄にあることを確かめてください。`,
        reads: [label],
        related: [{ ...formPlace, label: formNames[form] }],
      };
    }
    yield* missingOwn(subject);
    yield* missingListHeadings(subject);
    yield* missingBlockHeadings(subject);
    yield* missingBlocks(subject);
  },
});

/** Items of 様式定義 that every card has to bear: said once where none does, since then 様式定義 is likely to be wrong. */
function* missingOwn({ evaluation }: Subject): Iterable<Violation> {
  for (const { item, cards, isNowhere } of missingOwnLabels(evaluation)) {
    const label = ownItemName(item);
    for (const card of isNowhere ? cards.slice(0, 1) : cards)
      yield {
        at: card.name.labelPlace ?? card.name.place,
        owner: isNowhere ? '' : projectName(card),
        message: isNowhere
          ? `様式定義で必須とした項目「${label}」が、どの個票にもありません。様式定義の項目名が個票に印刷されたとおりかを確かめ、この様式にない項目であれば、様式定義のその行を削除してください。`
          : `個票に、様式定義で必須とした項目名「${label}」がありません。ほかの個票と同じ位置に欄を設けて「${label}」と入力し、値を記入してください。`,
        reads: [label],
      };
  }
}

/**
 * Nobody is told to type over what stands there. Where no other form tells where the label belongs, its place is that of
 * the form's first one, which is right.
 */
function mending(label: string, place: Place, formPlace: Place, standing: string): string {
  if (standing === '') return `この位置に「${label}」と入力し`;
  return placeKey(place) === placeKey(formPlace)
    ? `「${label}」の欄がどこにあるかを確かめ、ほかの名前であれば「${label}」に直し、なければ欄を設けて「${label}」と入力し`
    : `この位置には${quote(standing)}とあります。項目名であれば「${label}」に直し、別のものであれば欄を設けて「${label}」と入力し`;
}

/** Blocks of section 2 without a heading, where others have one. */
function* missingBlockHeadings({ evaluation: { assessments } }: Subject): Iterable<Violation> {
  if (assessments.every(({ heading }) => heading === null)) return;
  for (const { heading, policy } of assessments) {
    if (heading !== null) continue;
    yield {
      at: policy.labelPlace ?? policy.place,
      message: `${formNames.assessment}に、どの施策のものか分からない評価があります。この行の上に行を加え、「施策1 …」のような施策の見出しを入力してください。`,
      reads: [policy],
    };
  }
}

/** 施策 of the table above whose evaluation bears none of its labels, so that nothing of it is read. */
function* missingBlocks({ evaluation }: Subject): Iterable<Violation> {
  const { assessments, layout, measures, sections } = evaluation;
  const [title] = sections.assessment;
  const labels = Object.values(layout.forms.assessment).filter(({ absent }) => !absent);
  if (!title || labels.length === 0 || assessments.some(({ heading }) => heading === null)) return;
  const standing = new Set(assessments.map(({ heading }) => heading?.number));
  // Where section 2 numbers a 施策 otherwise than the table does, another rule says so.
  const tabled = new Set(measures.map(({ number }) => number.value));
  if ([...standing].some((number) => number === undefined || !tabled.has(number))) return;
  for (const { number } of measures) {
    if (number.value === null || standing.has(number.value)) continue;
    const measure = measureLabel(number.value, layout);
    const names = labels.map(({ label }) => quote(label)).join('');
    yield {
      at: title,
      owner: measure,
      message: `${formNames.assessment}に、${measure}の項目名${names}がどれもありません。${measure}の見出しの下に項目名を入力し、値が正しい欄にあることを確かめてください。`,
      reads: [measure],
    };
  }
}

function* missingListHeadings({ evaluation, facts }: Subject): Iterable<Violation> {
  const { list } = evaluation;
  for (const [measure, [first]] of facts.headlessRows) {
    if (!first || !list) continue;
    const heading = `${measureLabel(measure, evaluation.layout)} ${measureName(evaluation, measure)}`.trimEnd();
    yield {
      at: first.number.place,
      owner: measureLabel(measure, evaluation.layout),
      message: `${formNames.list}に${quote(heading)}の見出しがありません。この行の上に行を加え、見出しを入力してください。`,
      reads: [heading],
      related: [{ ...list.place, label: formNames.list }],
    };
  }
}

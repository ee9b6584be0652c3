import type { Evaluation, SkippedSheet } from '../model/evaluation';
import { hiddenSheets } from '../model/hidden-sheets';
import { isWithoutCards } from '../model/is-evaluation';

/** What of the evaluation was not read, and so is last year's still: Japanese sentences. */
export function leftAsTheyWere(evaluation: Evaluation): string[] {
  const { skippedSheets, otherLists } = evaluation;
  const skippedFor = (...reasons: readonly SkippedSheet['why'][]): string[] =>
    skippedSheets.flatMap(({ sheet, why }) => (reasons.includes(why) ? sheet : []));
  return [
    ...(isWithoutCards(evaluation) ? [noCards] : []),
    ...about(hiddenSheets(skippedSheets), '非表示のシートは読み取らず、前年度のままです'),
    ...about(skippedFor('not-of-layout', 'other-area'), '評価の様式でないシートは読み取らず、前年度のままです'),
    ...about(
      skippedFor('replaced'),
      '作成のときに名前を変えた元の一覧は読み取らず、書かれた値は前年度のままです。要らなければシートを削除してください',
    ),
    ...about(
      otherLists,
      '作成した事務事業一覧を読み取るため、様式にある元の一覧は前年度のままです。要らなければ一覧の行を消してください',
    ),
  ];
}

const about = (sheets: readonly string[], what: string): string[] =>
  sheets.length === 0 ? [] : [`${what}: ${sheets.join('、')}`];

const noCards =
  '個票が1枚も読み取れなかったため、個票の年度・金額・文章は前年度のままです。様式定義のシートを作ってから（hyoka form --yes）、作り直してください。';

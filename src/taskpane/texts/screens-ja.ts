import { settledState } from '../../model/results-sheet';
import { kpiStatusNames, type KpiStatus } from '../../model/kpi-status';
import { gapText, type Gap } from '../../rollup/gaps';
import { thousands } from './thousands';

/** What 集計 and 作成 say, in Japanese: fetched with them. */
export const screensJa = {
  kpiStatuses: kpiStatusNames as Readonly<Record<KpiStatus, string>>,

  rollup: {
    needsReview: '［点検する］を押すと、ここに予算と指標の集計を示します。',
    unit: '単位：千円',
    /** `word`: what the form calls a 施策. */
    budget: (word: string) => `${word}別の事業費`,
    deposits: '預託金',
    withDeposits: '含む',
    withoutDeposits: '除く',
    total: '計',
    projects: (count: number) => `${thousands(count)}事業`,
    gap: (gap: Gap) => gapText(gap),
    breakdown: '内訳',
    by: {
      direction: '次年度方針',
      kind: '法定／自主',
      division: '部',
      department: '担当課',
      priority: '重点事業',
      populationGoal: '基本目標',
      sdgGoal: 'SDGsゴール',
      sdgTarget: 'SDGsターゲット',
    },
    blank: '（記入なし）',
    named: (name: string, internal: boolean) => (internal ? `${name}（非公表）` : name),
    sources: '財源別',
    sourcesAlone: '年度の欄にない金額',
    ownSums: '項目の合計',
    ownNumbers: '金額ではなく、個票の数値の合計です。',
    kpis: '重要業績評価指標（KPI）',
    kpiSummary: (judged: number, achieved: number, near: number, missed: number) =>
      `判定できた${thousands(judged)}指標のうち、達成${thousands(achieved)}・概ね達成${thousands(near)}・未達成${thousands(missed)}`,
    target: '目標',
    actual: '実績',
    final: '最終目標',
    otherYear: (year: string) => `${year}の値`,
    notJudged: '判定なし',
    coverage: '集計の範囲',
    coverageCards: (counted: number, cards: number) =>
      `個票${thousands(cards)}件のうち${thousands(counted)}件を集計しました。`,
    asText: (count: number) => `文字で入力された金額${thousands(count)}か所も含みます。`,
    excluded: (count: number) => `集計に入れていない項目 ${thousands(count)}件`,
    unread: '読み取らなかった項目',
    unreadHint: '様式にない項目です。点検にも集計にも入っていません。',
    unreadIn: (place: string, count: number, forms: number, example: string) =>
      `${place}：${thousands(forms)}のうち${thousands(count)}${example === '' ? '' : `（例：${example}）`}`,
  },

  build: {
    title: '集計と一覧を作成',
    waiting: '［点検する］を押すと、作成する内容をここに示します。',
    lead: '次のシートを書き込みます。個票など、ほかのシートの内容は変わりません。',
    notAnEvaluation: '行政評価の様式が見つからないため、作成するものはありません。',
    tabs: '書き込むシート',
    fates: {
      added: '新しく追加',
      rewritten: '書き換え',
      replaced: '新しく追加（今のシートは名前を変えて残す）',
      renamed: '名前を変えて書き換え',
    },
    renamedFrom: (former: string) => `今の「${former}」の名前を変えて書き換え（指す数式も変わります）`,
    rewriting: '書き換えるのは、前に作成した範囲だけです。その外に書いたものと、これらのシートを指す数式は残ります。',
    names: (count: number) => `ほかに一覧で変わる事務事業名 ${thousands(count)}件`,
    namesHint: '一覧の名称を、個票の名称に合わせます。',
    settling: (count: number) => `作成により個票に合わせる指摘 ${thousands(count)}件`,
    settlingHint:
      '一覧は個票から作ります。一覧のほうが正しいものは、作成の前に個票を直してください。もとの一覧の記入は「点検結果」に残ります。',
    keepList: '一覧のほうが正しい（個票を直す）',
    keptList: '個票を一覧に合わせました。',
    settled: (count: number) => `${settledState}指摘 ${thousands(count)}件`,
    remarked: (count: number) => `ほかに個票の記入に置き換わる一覧の記入 ${thousands(count)}件`,
    remarkedHint: '一覧と個票で違うものは、個票の記入になります。',
    kept: (count: number) => `個票のない一覧の行 ${thousands(count)}件`,
    keptHint: '個票が欠けている番号のところか、施策の末尾に残します。',
    addedRows: (count: number) => `一覧に加える事業 ${thousands(count)}件`,
    errors: (count: number) =>
      `エラーが${thousands(count)}件残っています。このまま作成できますが、直してから作成し直すことをお勧めします。`,
    button: '作成する',
    writing: (percent: number) => `書き込んでいます… ${percent}%`,
    changed:
      'ブックの内容が変わったため、書き込みませんでした。下の内容をもう一度確かめてから、［作成する］を押してください。',
    done: (count: number, settled: number) =>
      `${thousands(count)}枚のシートを書き込みました。${settled > 0 ? `指摘${thousands(settled)}件は、一覧を個票に合わせました。` : ''}`,
  },
};

export type ScreensTexts = typeof screensJa;

import { obligations, directions } from '../layout/vocabulary';
import type { EntryRule } from '../workbook/new-book';
import { departmentList, goalNumbers, targetList } from './choice-lists';

/** What is said of a place to fill in, and what Excel takes there. */
type Hint = Omit<EntryRule, 'areas'>;

const several = '複数のときは「、」で区切ります。';
const thousandYen = '千円単位の整数で記入します。支出がないときは「0」と記入します。';

/** By what is to be filled in. Where several values may stand, Excel asks whether others than the listed are meant. */
export const hints = {
  goal: {
    title: '政策目標・政策',
    prompt: '「政策目標」に続けて、政策目標と政策の番号と名称を記入します。',
  },
  areaNumber: { title: '政策分野の番号', prompt: '政策分野の番号を数字で記入します（例：12）。' },
  areaName: { title: '政策分野の名称', prompt: '政策分野の名称を記入します。' },
  vision: { title: '目指す姿', prompt: '計画に定めた、この政策分野の目指す姿を記入します。' },
  measureName: {
    title: '施策の名称',
    prompt: '施策の名称を記入します。施策の評価、一覧、個票の見出しには、ここに記入した名称が表示されます。',
  },
  measureContent: { title: '施策の内容', prompt: '計画に定めた施策の内容を記入します。' },
  kpiName: { title: '指標名', prompt: '指標の名称を記入します。使わない指標の行は、削除してください。' },
  kpiUnit: { title: '単位', prompt: '指標の単位を記入します（例：人、件、％、百万円）。' },
  kpiDescription: { title: '説明又は計算式', prompt: '指標の説明か計算式を記入します。' },
  target: {
    title: '目標',
    prompt: '計画で定めた目標を、単位を付けずに数字で記入します。目標のない年度は「—」と記入します。',
  },
  actual: {
    title: '実績',
    prompt:
      '実績を、単位を付けずに数字で記入します。ほかの年度の統計のときは、後ろに「(令和5年度)」のように年度を付けます。まだ出ていないときは空欄とします。',
  },
  finalTarget: { title: '最終目標', prompt: '計画の最終年度の目標を、単位を付けずに数字で記入します。' },
  verification: {
    title: '検証',
    prompt: '実績についての検証を記入します。目標に達していないときは、その理由も記入します。',
  },
  policy: { title: '今年度の重点方針', prompt: '今年度、特に力を入れることと、その方向性を記入します。' },
  activities: { title: '取組状況', prompt: '今年度の取組の状況を、【1】【2】…の見出しを付けて記入します。' },
  issues: {
    title: '課題認識と今後の方針・改善点',
    prompt: '取組状況の【1】【2】…に合わせて、課題と今後の方針・改善点を記入します。',
  },
  relatedCode: { title: '関連する政策分野', prompt: '政策分野と施策の番号を「13-1」のように記入します。' },
  relatedName: { title: '関連する事務事業', prompt: '関連する事務事業の名称を記入します。なければ空欄とします。' },
  relatedDepartment: { title: '担当部・課', prompt: `担当の部と課を記入します。${several}`, choices: departmentList },
  final: { title: '施策の最終評価', prompt: '政策分野全体の最終評価を記入します。' },
  legend: {
    title: '基本目標の凡例',
    prompt: '「基本目標1」に続けて、総合戦略の基本目標の名称を記入します。使わない行は空欄とします。',
  },
  number: {
    title: '番号',
    prompt: '施策ごとに1から続く番号です。個票を削除したときは、番号を付け直してください。',
    whole: true,
    refuses: true,
  },
  name: { title: '事業名', prompt: '事務事業の名称を記入します。一覧には、この名称が表示されます。' },
  obligation: {
    title: '法定／自主',
    prompt: '法令で義務付けられた事業は「法定」、そのほかは「自主」を選びます。',
    choices: obligations,
    refuses: true,
  },
  department: {
    title: '担当部・課',
    prompt: `「〇〇部・〇〇課」と記入します。${several}設定シートの右の表に書いた部・課から選べます。`,
    choices: departmentList,
  },
  direction: {
    title: '次年度方針',
    prompt: '次年度の方針を選びます。これ以外の言葉は、設定シートの「次年度方針の選択肢」に書くと使えます。',
    choices: directions,
  },
  summary: { title: '概要', prompt: '事業の目的と内容を記入します。' },
  amount: { title: '財務内容', prompt: thousandYen, whole: true, refuses: true },
  progress: { title: 'これまでの取組状況', prompt: '主な取組と成果を記入します。' },
  review: { title: '事業の検証', prompt: '課題認識、今後の方針・改善点を記入します。' },
  mark: { title: '印', prompt: '該当するときに印を付けます。該当しないときは空欄とします。', choices: ['◎', '○'] },
  populationGoals: {
    title: '人口減少対策',
    prompt: `当たる基本目標の番号を記入します。${several}当たらないときは空欄とします。`,
    choices: goalNumbers,
  },
  sdgTargets: {
    title: 'SDGsターゲット',
    prompt: `当たるターゲットを選びます（例：8.3）。${several}当たらないときは空欄とします。`,
    choices: targetList,
  },
} as const satisfies Record<string, Hint>;

export type HintId = keyof typeof hints;

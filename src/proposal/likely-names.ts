import { bareLabelKey, labelKey } from '../layout/spelling';
import { cardKeys, type CardKey } from '../layout/card';
import { forms } from '../layout/forms';
import { recordsOf } from '../model/record';
import { likeness } from '../model/pairing';
import { onceEach } from '../model/once-each';

/** What other offices print for an item: whole labels, the usual ones first, and words that a label of it may hold. */
interface Likely {
  readonly labels: readonly string[];
  readonly words?: readonly string[];
  /** What tells that it is none. */
  readonly not?: RegExp;
}

const likely: Readonly<Partial<Record<CardKey, Likely>>> = {
  name: {
    labels: [
      '事業名',
      '事務事業名',
      '事業名称',
      '事務事業名称',
      '事業の名称',
      '事務事業の名称',
      '取組名',
      '取組の名称',
    ],
  },
  obligation: { labels: ['法定・自主', '義務・任意', '法定自主の別'] },
  department: {
    labels: [
      '担当課',
      '所管課',
      '主管課',
      '部課名',
      '課(室)',
      '課室',
      '担当課室',
      '担当部署',
      '所管部署',
      '課名',
      '担当課名',
      '担当',
      '所管',
      '所属',
    ],
    words: ['担当課', '所管課', '主管課', '担当部', '所管部', '部署', '所属', '部局'],
    not: /責任者|電話|内線|係/u,
  },
  direction: {
    labels: [
      '今後の方向性',
      '今後の方針',
      '次年度の方向性',
      '次年度の方針',
      '方向性',
      '見直し区分',
      '今後の方向',
      '方向',
    ],
    words: ['方向性', '方針', '所見', '判定', '評価結果'],
    not: /予算|理由|コスト|成果/u,
  },
  summary: {
    labels: ['事業概要', '事業の概要', '事務事業の概要', '概要', '事業内容', '事業の内容'],
    words: ['概要', '内容', '目的', 'ねらい', '手段'],
    not: /目標|計画|根拠/u,
  },
  cost: {
    labels: [
      '事業費',
      '事業費計',
      '事業費合計',
      '直接事業費',
      '歳出',
      '歳出計',
      '歳出合計',
      '計',
      '合計',
      '決算額',
      '予算額',
    ],
    words: ['事業費'],
    not: /人件費|一般財源/u,
  },
  generalFunds: { labels: ['一般財源', 'うち一般財源', '一般財源額'], words: ['一般財源'] },
  labour: {
    labels: ['人件費', '人件費計', '職員人件費', '職員費', '人件費合計', '総人件費'],
    words: ['人件費', '職員費'],
    not: /平均|単価/u,
  },
  progress: {
    labels: ['取組状況', '実施状況', 'これまでの取組', '主な取組', '取組内容', '実績の評価', '点検結果', '事業の成果'],
    words: ['取組', '実施状況', '実績', '成果', '進捗', '点検の結果', '点検結果'],
    not: /指標|目標|値$/u,
  },
  review: {
    labels: ['課題', '今後の課題', '課題と改善策', '改善点', '検証', '課題と対応'],
    words: ['課題', '改善', '検証', '見直しの理由', '見直し内容', '評価の理由'],
    not: /区分/u,
  },
};

const keysOf = (text: string): string[] => [labelKey(text), bareLabelKey(labelKey(text))];

/** 事業名 / Project Name, 事業名 (Project), or in a line of its own. */
const translation =
  /(?<=[^\p{Script=Latin}\d\s])[\s/／|｜・(（［[]+\p{Script=Latin}[\p{Script=Latin}\s.,&'’-]*[)）］\]]?\s*$/u;

const byKey = recordsOf(cardKeys);
const spellings = byKey((name): readonly string[] => {
  const { label, also = [] }: { readonly label: string; readonly also?: readonly string[] } = forms.card[name];
  return [label, ...also].flatMap(keysOf);
});
const usual = byKey((name): ReadonlySet<string> => {
  const labels = likely[name]?.labels ?? [];
  return new Set([...spellings[name], ...labels.flatMap(keysOf)]);
});

/** From this likeness on, a label is proposed for a built-in one. */
export const nearFrom = 0.6;

/** How surely a label is that of an item: 1 as the built-in layout spells it, 0 not at all. */
export function likelihood(name: CardKey, text: string): number {
  const plain = text.replace(translation, '');
  // The layout reads no label by a translation behind it.
  return plain === text ? plainLikelihood(name, text) : plainLikelihood(name, plain) * 0.98;
}

function plainLikelihood(name: CardKey, text: string): number {
  const keys = keysOf(text);
  const [key = ''] = keys;
  if (spellings[name].some((one) => keys.includes(one))) return 1;
  const { labels, words = [], not } = likely[name] ?? { labels: [] };
  if (not?.test(key)) return 0;
  const at = labels.findIndex((one) => keys.includes(labelKey(one)));
  if (at >= 0) return 0.95 - at / 100;
  const alike = spellingLikeness(name, text);
  const word = words.findIndex((one) => key.includes(one));
  return Math.max(alike >= nearFrom ? alike : 0, word >= 0 ? 0.75 - word / 100 : 0);
}

/** The items that forms usually print a whole label for, as the built-in layout or another office spells it. */
export const likelyItems = onceEach((text: string): readonly CardKey[] => {
  const keys = [...keysOf(text), ...keysOf(text.replace(translation, ''))];
  return cardKeys.filter((name) => keys.some((key) => usual[name].has(key)));
});

export const isLikelyLabel = (name: CardKey, text: string): boolean => likelyItems(text).includes(name);

/** The likeness to the most alike of an item's built-in spellings. */
export const spellingLikeness = (name: CardKey, text: string): number =>
  Math.max(...spellings[name].map((one) => likeness(withoutOpening(one), withoutOpening(labelKey(text)))));

/** 事業の目的 and 事業の検証 have nothing in common. */
const withoutOpening = (key: string): string => key.replace(/^(?:事務)?事業の/u, '');

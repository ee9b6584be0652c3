import type { Row } from '../read/a-sheet';

/** A card that an office grades, below its amounts, by scales of its own. */
export const gradedCard = (number: number, direction: string, grades: Readonly<Record<string, string>>): Row[] => [
  [number, '事業名', `公園${String(number)}号の手入れ`, '法定／自主', '自主'],
  [null, '担当部・課', '都市部・公園課', '次年度方針', direction],
  [null, '概要(目的と内容)', '芝を刈る。', '財務内容 単位(千円)', '令和6年度(予算)', '令和7年度(見込み)'],
  [null, null, null, '事業費', 1000 * number, 1000 * number],
  [null, null, null, '所要一般財源', 100, 100],
  [null, null, null, '概算人件費', 50, 50],
  ...Object.entries(grades).map(([label, grade]) => [null, null, null, label, grade]),
  [null, 'これまでの取組状況', `${String(number)}回刈った。`],
  [null, '事業の検証', `刈る人が${String(number)}人足りない。`],
  [],
];

import { groupBy } from '../../model/grouping';
import type { Published } from '../json/publish-json';

/** Why a file was not published, and what to do. */
export const refusedLine = (file: string, why: string, errors: number): string =>
  `${file}: ${why}${errors > 0 ? `hyoka check で確かめて直すか、理由を付けて確認済みにしてください。承知のうえで書き出すときは --with-errors を付けてください。` : ''}`;

/** What went into a public copy, what stayed out, and what staff should look at; none where it was refused. */
export function publishLines({ input, written, errors, sheets, leftOut, contacts, remarks }: Published): string[] {
  if (written === null) return [];
  const whole = leftOut.filter(({ sheet }) => sheet === null);
  const bySheet = [...groupBy(leftOut, ({ sheet }) => sheet)].filter(([sheet]) => sheet !== null);
  return [
    `■ ${input}`,
    ...(errors > 0 ? [`エラーが${String(errors)}件残ったまま書き出しました。`] : []),
    `公表用に含めたシート: ${sheets.join('、')}`,
    ...(leftOut.length === 0 ? ['除いたものはありません。'] : ['除いたもの']),
    ...bySheet.map(([sheet, own]) => `  シート「${sheet ?? ''}」: ${own.map(leftWords).join('、')}`),
    ...whole.map((one) => `  ブック: ${leftWords(one)}`),
    ...(contacts.length === 0
      ? ['電話番号・内線・メールアドレスらしいものはありません。']
      : [
          `電話番号・内線・メールアドレスらしいもの ${String(contacts.length)}件（消していません。公表してよいか確かめてください）`,
          ...contacts.map(({ sheet, cell, kind, text }) => `  ${sheet} ${cell}  ${kind}「${text}」`),
        ]),
    ...remarks,
    `書き出しました: ${written}`,
  ];
}

const leftWords = ({ what, where }: { readonly what: string; readonly where: string }): string =>
  where === '' ? what : `${what}（${where}）`;

import type { Refusal } from '../../publish/refusal';
import { leftOutBySheet } from '../../publish/told';
import type { Published } from '../json/publish-json';

/** Why a file was not published, and what to do. */
export const refusedLine = (file: string, why: Refusal, errors: number): string =>
  why === 'no-sheets'
    ? `${file}: 公表できるシートがありません。評価の様式のシートが、表示されているかを確かめてください。`
    : `${file}: エラーが${String(errors)}件残っているため、公表用に書き出していません。hyoka check で確かめて直してください。承知のうえで書き出すときは --with-errors を付けてください。`;

/** What went into a public copy, what stayed out, and what staff should look at; none where it was refused. */
export function publishLines({ input, written, errors, sheets, leftOut, contacts, remarks }: Published): string[] {
  if (written === null) return [];
  return [
    `■ ${input}`,
    ...(errors > 0 ? [`エラーが${String(errors)}件残ったまま書き出しました。`] : []),
    `公表用に含めたシート: ${sheets.join('、')}`,
    ...(leftOut.length === 0 ? ['除いたものはありません。'] : ['除いたもの']),
    ...leftOutBySheet(leftOut).map(
      ({ sheet, words }) => `  ${sheet === null ? 'ブック' : `シート「${sheet}」`}: ${words}`,
    ),
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

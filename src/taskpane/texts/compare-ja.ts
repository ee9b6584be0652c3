/** What the comparison with last year's workbook says, in Japanese: fetched with it. */
export const compareJa = {
  title: '前年度のブックと比べる',
  lead: '前年度のブックを選ぶと、変わったことを示し、前年度と比べる点検項目の指摘を加えます。同じ年度の訂正前のブックを選ぶと、正誤表になります。選んだファイルは、このパソコンの中で読み取ります。',
  choose: '前年度のブックを選ぶ…',
  chooseAgain: '別のブックを選ぶ…',
  file: '前年度のブックのファイル',
  stop: '比べるのをやめる',
  noForm: (file: string) =>
    `「${file}」には行政評価の様式が見つからないため、比べられません。前年度の行政評価のブックを選んでください。`,
  comparing: (file: string, findings: number) =>
    `「${file}」と比べています。前年度と比べた指摘は${String(findings)}件です（［点検］の一覧に加わっています）。`,
  oneYear: (file: string) => `「${file}」は同じ年度のブックです。先に作られたものとして、違いを示します。`,
  nothing: '違いは見つかりませんでした。',
  write: (name: string) => `シート「${name}」を作成`,
  written: (name: string) => `シート「${name}」を書き込みました。`,
};

export type CompareTexts = typeof compareJa;

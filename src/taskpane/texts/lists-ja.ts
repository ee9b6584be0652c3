/** What the chooser of additional lists says, in Japanese: fetched with it. */
export const listsJa = {
  title: '追加の一覧',
  lead: '条件に合う事業だけの一覧を、シートに加えます。次に［作成する］を押したときも、作成し直します。いらなくなったら、シートを削除してください。',
  kind: '選ぶもの',
  value: '条件',
  any: '印のあるものすべて',
  count: (count: number) => `${count}事業`,
  add: '一覧を追加',
  added: (name: string) => `シート「${name}」を書き込みました。`,
};

export type ListsTexts = typeof listsJa;

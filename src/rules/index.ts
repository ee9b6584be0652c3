import type { Rule } from './rule';

/** The catalogue, in the order of the manual. Adding a rule: its file, a line here, its test. */
export const chapters: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  {
    title: '様式の構成',
    rules: [],
  },
  {
    title: '値',
    rules: [],
  },
  {
    title: '場所どうしの一致',
    rules: [],
  },
  {
    title: '重要業績評価指標（KPI）',
    rules: [],
  },
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);

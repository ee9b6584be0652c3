import { rule } from './rule';

export const sheetHidden = rule({
  id: 'sheet-hidden',
  severity: 'notice',
  about: '行政評価の様式らしいシートが、非表示のまま残っていないこと。',
  why: '非表示のシートは下書きとみなして読み取らないため、必要な個票が集計から漏れることがあります。',
  example: {
    wrong: '施策3の個票のシートが非表示になっている。',
    right: '必要なシートは「再表示」し、不要なシートは削除します。',
  },
  *check({ evaluation }) {
    for (const { sheet, why, looksLikeLayout } of evaluation.skippedSheets) {
      if (!looksLikeLayout || (why !== 'hidden' && why !== 'very-hidden')) continue;
      yield {
        at: null,
        message: `非表示のシート「${sheet}」に様式らしい項目名がありますが、読み取っていません。必要なシートであれば再表示し、不要であれば削除してください。`,
        reads: [sheet],
      };
    }
  },
});

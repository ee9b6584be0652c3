import { sections } from '../../layout/sections';
import { plainName } from '../../model/names';
import type { HiddenParts } from '../facts/hidden-parts';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const sheetHidden = rule({
  id: 'sheet-hidden',
  name: '非表示のシート',
  severity: 'notice',
  about:
    '行政評価の様式らしいシートが、非表示のまま残っていないこと。そのために必要な節や、一覧にある事業の個票が欠けるときは、エラーとする。',
  why: '非表示のシートは下書きとみなして読み取らないため、必要な個票が集計から漏れることがあります。',
  example: {
    wrong: '施策3の個票のシートが非表示になっている。',
    right: '必要なシートは「再表示」し、不要なシートは削除します。',
  },
  *check({ evaluation, facts: { hiddenParts: parts } }) {
    for (const { sheet, hidden } of evaluation.skippedSheets) {
      if (hidden === null) continue;
      const lacking = lackingWithout(sheet, parts);
      yield lacking.length === 0
        ? {
            at: null,
            message: `非表示のシート「${sheet}」に様式らしい項目名がありますが、読み取っていません。必要なシートであれば再表示し、不要であれば削除してください。`,
            reads: [sheet],
          }
        : {
            at: null,
            // Hidden parts are lacking all the same: an error, except for the list alone, which can be made anew.
            ...(isRequired(sheet, parts) && { severity: 'error' as const }),
            message: `非表示のシート「${sheet}」は読み取らないため、${lacking.join('と、')}が点検と集計から漏れています。シートを再表示してください。`,
            reads: [sheet, ...lacking],
            related: rowsOn(sheet, parts).map(({ name }) => relatedTo(name)),
          };
    }
  },
});

const rowsOn = (sheet: string, { cards }: HiddenParts) =>
  [...cards].flatMap(([row, on]) => (on === sheet ? [row] : []));

const isRequired = (sheet: string, { sections: lacking, cards }: HiddenParts): boolean =>
  [...lacking].some(([id, on]) => on === sheet && id !== 'list') || [...cards.values()].includes(sheet);

/** The parts that are lacking because a sheet is hidden, in the form's words. */
function lackingWithout(sheet: string, parts: HiddenParts): string[] {
  const [first, ...others] = rowsOn(sheet, parts);
  const cards = first
    ? [`一覧にある${quote(plainName(first.name))}${others.length > 0 ? `ほか${String(others.length)}事業` : ''}の個票`]
    : [];
  const titles = [...parts.sections].flatMap(([id, on]) =>
    on === sheet && !(id === 'cards' && first) ? [`「${sections[id].name}」`] : [],
  );
  return [...(titles.length > 0 ? [titles.join('')] : []), ...cards];
}

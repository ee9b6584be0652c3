import type { BusinessCard, ListRow } from '../../model/evaluation';
import { plainName, projectName } from '../../model/names';
import { isEmpty, writtenFields } from '../../model/unfilled';
import { relatedTo } from '../words/related-to';
import type { Subject, Violation } from '../rule';

/** What is said of a card that nobody has begun to fill in: one mistake, at its first empty value. */
export function unfilledCard(card: BusinessCard, { pairing }: Subject): Violation {
  const named = card.name.state === 'read';
  const rows = named ? [] : rowsWithoutCard(card, pairing.rowsAlone);
  const which = named ? `「${plainName(card.name)}」の個票` : 'この個票';
  const whose =
    rows.length === 0
      ? ''
      : `（一覧にある${rows.map(({ name }) => `「${plainName(name)}」`).join('')}の個票がありません）`;
  return {
    at: [card.name, ...writtenFields(card)].find(isEmpty) ?? card.name,
    owner: projectName(card),
    message: `${which}は、まだ記入されていません${whose}。事業の内容と財務内容を記入してください。`,
    related: rows.map(({ name }) => relatedTo(name)),
  };
}

/** The listed project that an unnamed card's number tells; else all of its 施策 that have no card. */
function rowsWithoutCard({ measure, number }: BusinessCard, rowsAlone: readonly ListRow[]): readonly ListRow[] {
  const rows = rowsAlone.filter((row) => row.measure === measure && row.name.state === 'read' && !row.relisted);
  const numbered = rows.filter((row) => row.number.value !== null && row.number.value === number.value);
  return numbered.length > 0 ? numbered : rows;
}

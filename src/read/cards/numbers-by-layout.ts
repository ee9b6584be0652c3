import type { Layout } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import type { BusinessCard } from '../../model/evaluation';
import { textOf, type Field } from '../../model/field';
import { isUsage, projectCodeIn } from '../values/project-code';

/** Names of the number that stays with a project. */
const numberLabel = /^(?:整理|管理|事業|事務事業)?(?:番号|No\.?|コード)$/u;

/**
 * The cards, numbered. Where a form of the office's own bears a number left of 事業名 on no card, each card has the number
 * in its item 整理番号 if numbers stay with their projects, else its place among the cards of its 施策. The cards are in
 * their order.
 */
export function numbersByLayout(found: readonly BusinessCard[], layout: Layout): readonly BusinessCard[] {
  const cards = withCodesRead(found);
  if (layout.place === null || cards.some(({ number }) => number.value !== null)) return cards;
  const fields = cards.map((card) => (layout.numbering === 'fixed' ? fixedNumber(card) : null));
  const last = new Map<number | null, number>();
  return cards.map((card, index) => {
    const fixed = fields.every((field) => field !== null) ? fields[index] : null;
    if (fixed) return { ...card, number: fixed };
    const value = (last.get(card.measure) ?? 0) + 1;
    last.set(card.measure, value);
    return { ...card, number: { ...card.number, place: card.name.place, state: 'read', raw: null, value } };
  });
}

/** Reads the numbers that tell the card's 施策 too (`2-3`), where the workbook numbers its cards so. */
function withCodesRead(cards: readonly BusinessCard[]): readonly BusinessCard[] {
  const codes = cards.map(({ number, measure }) => {
    const code = number.state === 'unreadable' && typeof number.raw === 'string' ? projectCodeIn(number.raw) : null;
    return code?.measure === measure ? code : null;
  });
  if (!isUsage(codes.filter((code) => code !== null).length)) return cards;
  return cards.map((card, index) => {
    const code = codes[index];
    return code ? { ...card, number: { ...card.number, state: 'read', value: code.number } } : card;
  });
}

/** The number in a card's item 整理番号 (0012); null where it has no such item, or no number in it. */
function fixedNumber(card: BusinessCard): Field<number> | null {
  const [field] = [...card.own].flatMap(([{ label }, one]) => (numberLabel.test(labelKey(label)) ? one : []));
  const digits = field ? /^\d{1,9}$/u.exec(textOf(field).normalize('NFKC').trim())?.[0] : undefined;
  return field && digits !== undefined ? { ...field, value: Number(digits) } : null;
}

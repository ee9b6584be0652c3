import { builtInLayout, type Layout } from '../../layout/layout';
import type { BusinessCard, BusinessList, Measure, MeasureHeading } from '../../model/evaluation';
import { textOf } from '../../model/field';
import { measureFieldOf } from '../../model/measure-field';
import { measureNumberOf } from '../../model/measure-number';
import { comparableName, measureWordIn } from '../../model/names';
import { measureWordOf, type MeasureWord } from '../sheet/measure-word';

/** The cards, and the headings that tell their 施策. */
interface Measured {
  readonly cards: readonly BusinessCard[];
  readonly headings: readonly MeasureHeading[];
}

/**
 * The cards by what the layout tells their 施策 by: headings over them, as they were read; one of their own items; or
 * nothing. An item says 施策1, 1, or a name, which has the number of the header's table, else the next free one.
 */
export function measuresByLayout(read: Measured, layout: Layout, measures: readonly Measure[]): Measured {
  const { measuresBy } = layout;
  const word = ownWord(layout);
  const found = word ? { ...read, cards: read.cards.map((card) => ({ ...word, ...card })) } : read;
  if (measuresBy === 'heading') return found;
  const without = found.cards.map((card) => ({ ...card, measure: null, heading: null }));
  if (measuresBy === 'none') return { cards: without.map((card) => ({ unmeasured: true, ...card })), headings: [] };
  const measureIn = measureReader(measures, measureWordOf(layout));
  const headings = new Map<number, MeasureHeading>();
  const cards = without.map((card) => {
    const field = measureFieldOf(card, measuresBy.label);
    const text = field ? textOf(field).trim() : '';
    const { number, name } = measureIn(text);
    if (!field || number === null) return card;
    const heading = headings.get(number) ?? { number, name, place: field.place, numberPlace: field.place, text };
    headings.set(number, heading);
    return { ...card, measure: number, heading };
  });
  return { cards, headings: [...headings.values()] };
}

/** The list; without headings of 施策 where the office has no 施策. */
export function listByLayout(list: BusinessList | null, layout: Layout): BusinessList | null {
  const word = ownWord(layout);
  if (list && layout.measuresBy === 'none')
    return { ...list, headings: [], rows: list.rows.map((row) => ({ unmeasured: true, ...row, measure: null })) };
  return list && word ? { ...list, rows: list.rows.map((row) => ({ ...word, ...row })) } : list;
}

/** The form's own word for 施策, as a project remembers it. */
const ownWord = (layout: Layout): { readonly measureWord: string } | null =>
  layout.words.measure === builtInLayout.words.measure ? null : { measureWord: measureWordIn(layout) };

/** Numbers names: those of the header's table as it does, each other one with the next free number. */
function measureReader(
  measures: readonly Measure[],
  { value }: MeasureWord,
): (text: string) => Pick<MeasureHeading, 'number' | 'name'> {
  const numbers = new Map(measures.map(({ number, name }) => [comparableName(textOf(name)), number.value]));
  let last = Math.max(0, ...[...numbers.values()].map((number) => number ?? 0));
  return (text) => {
    if (text === '') return { number: null, name: '' };
    const [, digits, rest = ''] = value.exec(text.normalize('NFKC')) ?? [];
    if (digits !== undefined) return { number: measureNumberOf(digits), name: rest.trim() };
    const key = comparableName(text);
    if (!numbers.has(key)) numbers.set(key, (last += 1));
    return { number: numbers.get(key) ?? null, name: text };
  };
}

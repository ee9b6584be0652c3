import type { Layout } from './layout';

/** The layout where a card is a row of a table: a project's name may be headed there as it is in the list. */
export function asRows(layout: Layout): Layout {
  const { card, list } = layout.forms;
  const also = [...(card.name.also ?? []), list.name.label, ...(list.name.also ?? [])];
  return {
    ...layout,
    cardShape: 'row',
    forms: { ...layout.forms, card: { ...card, name: { ...card.name, also } } },
  };
}

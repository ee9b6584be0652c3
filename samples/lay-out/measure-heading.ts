import type { Layout } from '../layout';
import { item } from './item';
import type { Item, Look, Span } from './item';
import { spellHeading } from './spellings';

interface MeasureHeading {
  /** The cell that holds the name becomes `…/name`, the number's own cell, if any, `…/number`. */
  readonly key: string;
  readonly look: Look;
  readonly measure: number;
  readonly name: string;
  /** As published here; the layout may have it otherwise everywhere. */
  readonly cells: 'one-cell' | 'two-cells';
  readonly whole: Span;
  readonly parts: readonly [number: Span, name: Span];
}

/** `施策1 地場産業の振興` in one cell, or number and name in two. The name is never spelt otherwise. */
export function measureHeading(heading: MeasureHeading, layout: Layout): Item[] {
  const { key, look, measure, name, whole, parts } = heading;
  const label = spellHeading(`施策${String(measure)}`, layout.labels);
  const cells = layout.measureHeadings === 'published' ? heading.cells : layout.measureHeadings;
  if (cells === 'one-cell') return [item(`${key}/name`, look, whole, `${label} ${name}`)];
  return [item(`${key}/number`, look, parts[0], label), item(`${key}/name`, look, parts[1], name)];
}

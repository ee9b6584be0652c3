import type { Chart } from '../engine/chart';
import { element } from './element';

/** A chart's place and what it says of itself; nothing here draws its bars. */
export function drawChart({ title, type, series, position }: Chart): HTMLElement {
  const drawn = element('div', { className: 'chart' }, element('strong', {}, title.text), ` ${type} `, series.map(({ name }) => name).join('・'));
  const pixels = Object.entries(position).map(([key, points]) => [key, `${String(points / 0.75)}px`]);
  Object.assign(drawn.style, Object.fromEntries(pixels));
  return drawn;
}

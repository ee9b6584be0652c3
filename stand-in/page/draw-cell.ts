import { isCellError, type Area } from '../../src/workbook/cell';
import { address } from '../../src/workbook/address';
import { displayColor, displayText } from '../engine/display';
import { holds } from '../engine/area';
import type { Sheet } from '../engine/sheet';
import { edges, type Line, type Style } from '../engine/style';
import { element } from './element';
import type { Geometry } from './geometry';
import { fontFamily, fontPixels, textWidth } from './text-size';

const widths: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const horizontals: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'justify',
};
const verticals: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end' };

/** A cell, or merged cells, where they stand on the sheet. */
export function drawCell(sheet: Sheet, area: Area, geometry: Geometry): HTMLElement {
  const { top: row, left: column } = area;
  const { value, link } = sheet.cells.get(row, column);
  const style = sheet.styleAt(row, column);
  const text = displayText(value, sheet.formatAt(row, column));
  const { top, left, width, height } = geometry.box(area);
  const drawn = element('div', { className: 'cell' });
  drawn.dataset['cell'] = address({ row, column });
  Object.assign(drawn.style, {
    top: `${top - 1}px`,
    left: `${left - 1}px`,
    width: `${width + 1}px`,
    height: `${height + 1}px`,
  });
  const isText = typeof value === 'string';
  const alignment =
    horizontals[style?.horizontal ?? ''] ?? (isText ? 'left' : typeof value === 'number' ? 'right' : 'center');
  if (style) dress(drawn, style, sheet, area);
  const color = displayColor(value, sheet.formatAt(row, column));
  if (color !== null) drawn.style.color = color;
  drawn.style.alignItems = verticals[style?.vertical ?? 'Bottom'] ?? 'flex-end';
  drawn.style.textAlign = isCellError(value) ? 'center' : alignment;
  if (style?.indent) drawn.style[alignment === 'right' ? 'paddingRight' : 'paddingLeft'] = `${style.indent * 9 + 3}px`;
  if (link) drawn.classList.add('cell-link');
  if (style?.wrap || text.includes('\n')) drawn.classList.add('cell-wraps');
  else if (isText && alignment === 'left' && !sheet.mergeAt(row, column))
    spill(drawn, sheet, area, geometry, textWidth(text, style));
  const isTooWide = typeof value === 'number' && textWidth(text, style) > width - 4;
  drawn.append(
    element('span', { className: 'cell-text' }, isTooWide ? '#'.repeat(Math.max(1, Math.floor(width / 8))) : text),
  );
  const table = sheet.tables.find(
    ({ area: held, showFilterButton }) => showFilterButton && held.top === row && holds(held, row, column),
  );
  if (table) drawn.append(element('span', { className: 'cell-filter', title: 'ここでは絞り込めません' }, '▾'));
  return drawn;
}

function dress({ style: css, classList }: HTMLElement, style: Style, sheet: Sheet, area: Area): void {
  css.fontSize = `${fontPixels(style)}px`;
  css.fontFamily = fontFamily(style);
  if (style.bold) css.fontWeight = 'bold';
  if (style.italic) css.fontStyle = 'italic';
  const lines = [style.underline ? 'underline' : '', style.strikethrough ? 'line-through' : ''];
  css.textDecoration = lines.join(' ').trim();
  if (style.color) css.color = style.color;
  if (style.fill) {
    css.backgroundColor = style.fill;
    css.borderColor = style.fill;
  }
  const far = sheet.styleAt(area.bottom, area.right);
  for (const edge of edges) {
    const line: Line | undefined = edge === 'bottom' || edge === 'right' ? (far?.[edge] ?? style[edge]) : style[edge];
    if (!line) continue;
    classList.add('cell-lined');
    const kind = line.style === 'Continuous' ? 'solid' : line.style === 'Double' ? 'double' : 'dashed';
    css.setProperty(`border-${edge}`, `${widths[line.weight] ?? 1}px ${kind} ${line.color}`);
  }
}

/** Text runs on over the empty cells to its right. */
function spill(drawn: HTMLElement, sheet: Sheet, area: Area, geometry: Geometry, needed: number): void {
  const { left, width } = geometry.box(area);
  if (needed <= width - 6) return;
  let last = area.right;
  while (
    last - area.right < 30 &&
    sheet.cells.get(area.top, last + 1).value === null &&
    !sheet.mergeAt(area.top, last + 1)
  ) {
    last++;
    if ((geometry.lefts[last + 1] ?? 0) - left > needed + 6) break;
  }
  if (last === area.right) return;
  drawn.classList.add('cell-spills');
  const room = (geometry.lefts[last + 1] ?? geometry.width) - left;
  drawn.style.clipPath = `inset(0 ${String(Math.min(0, width - room))}px 0 0)`;
}

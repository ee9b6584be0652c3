import type { CellValue } from '../../src/workbook/cell';
import type { Chart, ChartSource } from '../engine/chart';
import { displayText } from '../engine/display';
import type { Workbook } from '../engine/workbook';
import { element } from './element';

const colors = ['#1f6f8b', '#e0a030', '#7a9e5f', '#a45a7a', '#5f6fa0', '#b0653a'];
const pixels = (points: number) => points / 0.75;
const space = { top: 34, bottom: 44, left: 12, right: 12 };

/** A chart as Excel would lay it on the sheet, in outline: bars beside each other, a legend below. */
export function drawChart(chart: Chart, workbook: Workbook): HTMLElement {
  const { position, title } = chart;
  const [width, height] = [pixels(position.width), pixels(position.height)];
  const drawn = element('div', { className: 'chart' });
  Object.assign(drawn.style, {
    top: `${pixels(position.top)}px`,
    left: `${pixels(position.left)}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  const svg = shape('svg', { width, height });
  svg.append(...bars(chart, workbook, width, height));
  if (title.visible) svg.append(label(title.text, width / 2, 22, 'middle', 'bold 14px'));
  svg.append(...legend(chart, height));
  drawn.append(svg);
  return drawn;
}

function bars(chart: Chart, workbook: Workbook, width: number, height: number): SVGElement[] {
  const isLying = chart.type.startsWith('Bar');
  const series = chart.series.map(({ values }) =>
    read(values, workbook).map((value) => (typeof value === 'number' ? value : 0)),
  );
  const labels = read(chart.series[0]?.categories ?? null, workbook).map((value) => displayText(value, 'General'));
  const most = Math.max(1, ...series.flat());
  const groups = Math.max(1, ...series.map((values) => values.length));
  const labelRoom = isLying ? Math.min(150, width / 3) : 0;
  const [along, across] = isLying
    ? [height - space.top - space.bottom, width - space.left - space.right - labelRoom - 60]
    : [width - space.left - space.right, height - space.top - space.bottom - 34];
  const slot = along / groups;
  const thickness = (slot * 0.7) / Math.max(1, series.length);
  const drawn = series.flatMap((values, at) =>
    values.flatMap((value, index) => {
      const start = index * slot + slot * 0.15 + at * thickness;
      const length = (Math.max(0, value) / most) * across;
      const text = value.toLocaleString('ja-JP');
      const fill = chart.series[at]?.color || (colors[at % colors.length] ?? '');
      if (isLying) {
        const [x, y] = [space.left + labelRoom, space.top + start];
        return [
          shape('rect', { x, y, width: length, height: thickness, fill }),
          label(text, x + length + 4, y + thickness / 2 + 4, 'start'),
        ];
      }
      const [x, y] = [space.left + start, space.top + 14 + across - length];
      return [
        shape('rect', { x, y, width: thickness, height: length, fill }),
        label(text, x + thickness / 2, y - 3, 'middle'),
      ];
    }),
  );
  const named = labels.map((text, index) =>
    isLying
      ? label(text, space.left + labelRoom - 6, space.top + index * slot + slot / 2 + 4, 'end')
      : label(text, space.left + index * slot + slot / 2, space.top + across + 30, 'middle'),
  );
  return [...drawn, ...named];
}

function legend(chart: Chart, height: number): SVGElement[] {
  if (!chart.legend.visible) return [];
  let x = space.left + 6;
  return chart.series.flatMap(({ name, color }, at) => {
    const mark = shape('rect', {
      x,
      y: height - 20,
      width: 10,
      height: 10,
      fill: color || (colors[at % colors.length] ?? ''),
    });
    const text = label(name, x + 15, height - 11, 'start');
    x += 30 + name.length * 12;
    return [mark, text];
  });
}

function read(source: ChartSource | null, workbook: Workbook): CellValue[] {
  const sheet = source && workbook.findSheet(source.sheetId);
  if (!sheet) return [];
  const { top, left, bottom, right } = source.area;
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) values.push(sheet.cells.get(row, column).value);
  return values;
}

function label(text: string, x: number, y: number, anchor: string, font = '11px'): SVGElement {
  const drawn = shape('text', { x, y, 'text-anchor': anchor, fill: '#3b4740' });
  drawn.style.font = `${font} 'Yu Gothic UI', 'Noto Sans CJK JP', sans-serif`;
  drawn.textContent = text;
  return drawn;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

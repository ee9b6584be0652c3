import type { Area } from '../../src/workbook/cell';
import type { Sheet } from '../engine/sheet';
import type { Workbook } from '../engine/workbook';
import { drawHeads, drawLayer, type View } from './draw-layer';
import { element } from './element';
import { Geometry, headHeight, headWidth } from './geometry';

/** The active sheet as cells, drawn as far as they are in sight. */
export class Grid {
  readonly scroller = element('div', { className: 'scroller' });
  readonly #space = element('div', {});
  readonly #drawing = element('div', {});
  #geometry: Geometry | null = null;
  #shown: Sheet | null = null;
  #waiting = false;
  readonly #places = new Map<Sheet, { top: number; left: number }>();

  constructor(
    readonly root: HTMLElement,
    public workbook: Workbook,
  ) {
    this.scroller.append(this.#space);
    root.replaceChildren(this.scroller, this.#drawing);
    Object.assign(this.#drawing.style, { position: 'absolute', inset: '0', pointerEvents: 'none', overflow: 'hidden' });
    this.scroller.addEventListener('scroll', () => this.redraw());
    new ResizeObserver(() => this.redraw()).observe(root);
  }

  get geometry(): Geometry {
    return (this.#geometry ??= new Geometry(this.workbook.active));
  }

  /** Something of the workbook has changed: all is measured and drawn again. */
  refresh(): void {
    this.#geometry = null;
    this.redraw();
  }

  redraw(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.draw();
    });
  }

  /** The cell under a point of the window. */
  cellAt({ clientX, clientY }: MouseEvent): { row: number; column: number } | null {
    const { left, top } = this.root.getBoundingClientRect();
    const [x, y] = [clientX - left - headWidth, clientY - top - headHeight];
    if (x < 0 || y < 0) return null;
    const { width, height } = this.frozenSize();
    return {
      row: this.geometry.rowAt(y < height ? y : y + this.scroller.scrollTop),
      column: this.geometry.columnAt(x < width ? x : x + this.scroller.scrollLeft),
    };
  }

  /** Where an area stands in the grid's own element, in pixels. */
  boxOf(area: Area): { top: number; left: number; width: number; height: number } {
    const box = this.geometry.box(area);
    const { width, height } = this.frozenSize();
    return {
      ...box,
      top: box.top + headHeight - (box.top < height ? 0 : this.scroller.scrollTop),
      left: box.left + headWidth - (box.left < width ? 0 : this.scroller.scrollLeft),
    };
  }

  /** Scrolls as little as brings the selection into sight. */
  reveal(): void {
    this.draw();
    const { selection } = this.workbook.active;
    const corner = { ...selection, bottom: selection.top, right: selection.left };
    const { top, left, width, height } = this.geometry.box(corner);
    const frozen = this.frozenSize();
    const [windowHeight, windowWidth] = [
      this.scroller.clientHeight - headHeight,
      this.scroller.clientWidth - headWidth,
    ];
    const { scrollTop: y, scrollLeft: x } = this.scroller;
    if (top >= frozen.height && top < y + frozen.height) this.scroller.scrollTop = top - frozen.height;
    else if (top + height > y + windowHeight) this.scroller.scrollTop = top + height - windowHeight + 40;
    if (left >= frozen.width && left < x + frozen.width) this.scroller.scrollLeft = left - frozen.width;
    else if (left + width > x + windowWidth) this.scroller.scrollLeft = left + width - windowWidth + 40;
    this.redraw();
  }

  private frozenSize(): { width: number; height: number } {
    const { rows, columns } = this.workbook.active.frozen;
    return { width: this.geometry.lefts[columns] ?? 0, height: this.geometry.tops[rows] ?? 0 };
  }

  private draw(): void {
    const sheet = this.workbook.active;
    if (sheet !== this.#shown) this.turnTo(sheet);
    const { geometry } = this;
    Object.assign(this.#space.style, {
      width: `${geometry.width + headWidth}px`,
      height: `${geometry.height + headHeight}px`,
    });
    const views = this.views(sheet);
    const heads = [views.body, views.left].map((view) => drawHeads('rows', sheet, geometry, view));
    const tops = [views.body, views.top].map((view) => drawHeads('columns', sheet, geometry, view));
    const frozenHeads = [
      drawHeads('rows', sheet, geometry, views.corner),
      drawHeads('columns', sheet, geometry, views.corner),
    ];
    const layers = [views.body, views.top, views.left, views.corner].map((view) =>
      drawLayer(this.workbook, geometry, view),
    );
    this.#drawing.replaceChildren(...layers, ...heads, ...tops, ...frozenHeads);
  }

  private turnTo(sheet: Sheet): void {
    if (this.#shown) this.#places.set(this.#shown, { top: this.scroller.scrollTop, left: this.scroller.scrollLeft });
    this.#shown = sheet;
    this.#geometry = new Geometry(sheet);
    Object.assign(this.#space.style, {
      width: `${this.geometry.width + headWidth}px`,
      height: `${this.geometry.height + headHeight}px`,
    });
    const { top, left } = this.#places.get(sheet) ?? { top: 0, left: 0 };
    this.scroller.scrollTo({ top, left });
  }

  private views(sheet: Sheet): Record<'body' | 'top' | 'left' | 'corner', View> {
    const { geometry, scroller } = this;
    const { rows, columns } = sheet.frozen;
    const frozen = this.frozenSize();
    const { scrollTop: y, scrollLeft: x, clientWidth, clientHeight } = scroller;
    const [width, height] = [clientWidth - headWidth - frozen.width, clientHeight - headHeight - frozen.height];
    const down = { top: geometry.rowAt(y + frozen.height), bottom: geometry.rowAt(y + frozen.height + height) };
    const across = { left: geometry.columnAt(x + frozen.width), right: geometry.columnAt(x + frozen.width + width) };
    const still = { top: 0, bottom: rows - 1, left: 0, right: columns - 1 };
    const bodyFrame = { top: headHeight + frozen.height, left: headWidth + frozen.width, width, height };
    const cut = { x: x + frozen.width, y: y + frozen.height };
    return {
      body: { area: { ...down, ...across }, frame: bodyFrame, shift: cut, frozen: '' },
      top: {
        area: { ...still, ...across },
        frame: { ...bodyFrame, top: headHeight, height: frozen.height },
        shift: { x: cut.x, y: 0 },
        frozen: rows > 0 ? 'layer-frozen-rows' : '',
      },
      left: {
        area: { ...still, ...down },
        frame: { ...bodyFrame, left: headWidth, width: frozen.width },
        shift: { x: 0, y: cut.y },
        frozen: columns > 0 ? 'layer-frozen-columns' : '',
      },
      corner: {
        area: still,
        frame: { top: headHeight, left: headWidth, width: frozen.width, height: frozen.height },
        shift: { x: 0, y: 0 },
        frozen: rows > 0 && columns > 0 ? 'layer-frozen-rows layer-frozen-columns' : '',
      },
    };
  }
}

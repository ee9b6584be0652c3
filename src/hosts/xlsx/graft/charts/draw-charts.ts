import { chartName, isOurChart } from '../../../../workbook/chart-name';
import type { SheetPlan } from '../../../../workbook/plan';
import { readRelationships, relationshipsPart } from '../../relationships';
import { attribute, withDescendants, type XmlElement } from '../../xml-tree';
import { addContentType, removeContentType } from '../content-types';
import type { Dialect } from '../dialect';
import type { Draft } from '../draft';
import { freePart } from '../free-part';
import { relate, unrelate } from '../package-relationships';
import { append, splice, type Change } from '../splice';
import { anchorXml, chartXml } from './chart-part';
import { drawingDialect } from './dialect';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Draws a tab's charts in place of those of ours that stand there; what staff drew besides stays. `standing`: the
 * relationship's id by which the sheet names its drawing. Gives the id of the drawing that the sheet has to name, null where
 * it names one, or needs none.
 */
export function drawCharts(
  draft: Draft,
  sheet: string,
  plan: SheetPlan,
  standing: string | null,
  dialect: Dialect,
): string | null {
  const there = readRelationships(draft, sheet).find(({ id }) => id === standing)?.target;
  if (there !== undefined && draft.tree(there)) {
    redraw(draft, there, plan, dialect);
    return null;
  }
  if (plan.charts.length === 0) return null;
  const drawing = freePart(draft, `${rootOf(sheet)}drawings/drawing`);
  draft.put(drawing, emptyDrawing(dialect));
  addContentType(draft, drawing, drawingType);
  redraw(draft, drawing, plan, dialect);
  return relate(draft, sheet, `${dialect.relationships}/drawing`, drawing);
}

function redraw(draft: Draft, drawing: string, plan: SheetPlan, dialect: Dialect): void {
  const open = draft.tree(drawing);
  if (!open) throw new RangeError(drawing);
  const { xml, root } = open;
  const namespaces = drawingDialect(dialect);
  const own = new Map(root.children.flatMap((anchor) => ownChart(anchor)));
  const others = root.children.filter((anchor) => ownChart(anchor).length === 0);
  const free = Math.max(1, ...others.flatMap(shapeNumbers)) + 1;
  const changes: Change[] = plan.charts.map((chart, index) => {
    const name = chartName(index);
    const there = own.get(name);
    own.delete(name);
    const part = (there && partOf(draft, drawing, there.id)) ?? newChart(draft, drawing);
    draft.put(part, chartXml(plan, chart, namespaces));
    const id = relate(draft, drawing, `${dialect.relationships}/chart`, part);
    const text = anchorXml(chart, { name, id, number: free + index }, namespaces);
    return there ? { start: there.anchor.start, end: there.anchor.end, text } : append(xml, root, text);
  });
  for (const { anchor, id } of own.values()) {
    changes.push({ start: anchor.start, end: anchor.end, text: '' });
    dropChart(draft, drawing, id);
  }
  draft.put(drawing, splice(xml, joined(changes)));
}

interface OwnChart {
  readonly anchor: XmlElement;
  /** Of the relationship that leads to its part. */
  readonly id: string;
}

/** A chart of ours by its name, where the anchor holds one. */
function ownChart(anchor: XmlElement): (readonly [name: string, OwnChart])[] {
  const name = shapesIn(anchor).map((shape) => attribute(shape, 'name') ?? '')[0] ?? '';
  if (!isOurChart(name)) return [];
  const chart = withDescendants(anchor).find(({ local }) => local === 'chart');
  const id = chart?.attributes.find(({ local }) => local === 'id')?.value ?? '';
  return [[name, { anchor, id }]];
}

const shapesIn = (anchor: XmlElement): XmlElement[] => withDescendants(anchor).filter(({ local }) => local === 'cNvPr');

const shapeNumbers = (anchor: XmlElement): number[] =>
  shapesIn(anchor).map((shape) => Number(attribute(shape, 'id') ?? 0));

const partOf = (draft: Draft, source: string, id: string): string | undefined =>
  readRelationships(draft, source).find((one) => one.id === id)?.target;

function newChart(draft: Draft, drawing: string): string {
  const part = freePart(draft, `${rootOf(drawing)}charts/chart`);
  addContentType(draft, part, chartType);
  return part;
}

/** Takes a chart away, with what belongs to it alone: its colours and its style. */
function dropChart(draft: Draft, drawing: string, id: string): void {
  const part = partOf(draft, drawing, id);
  unrelate(draft, drawing, (element) => attribute(element, 'Id') === id);
  if (part === undefined) return;
  const belongings = readRelationships(draft, part).filter(({ external }) => !external);
  for (const one of [part, ...belongings.map(({ target }) => target)]) {
    removeContentType(draft, one);
    draft.remove(one);
  }
  draft.remove(relationshipsPart(part));
}

/** Charts added at one place are one change. */
function joined(changes: readonly Change[]): Change[] {
  const byPlace = new Map<number, Change>();
  for (const change of changes) {
    const there = byPlace.get(change.start);
    byPlace.set(change.start, there ? { ...there, text: there.text + change.text } : change);
  }
  return [...byPlace.values()];
}

/** `xl/` of `xl/worksheets/sheet1.xml`. */
const rootOf = (part: string): string => {
  const folders = part.split('/').slice(0, -2);
  return folders.map((folder) => `${folder}/`).join('');
};

function emptyDrawing(dialect: Dialect): string {
  const { drawing, main } = drawingDialect(dialect);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"></xdr:wsDr>`;
}

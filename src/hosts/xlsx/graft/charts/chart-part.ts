import { columnLetters, quoteSheet } from '../../../../workbook/address';
import type { Area } from '../../../../workbook/cell';
import { chartFonts } from '../../../../workbook/chart-name';
import type { ChartPlan, PlanCell, SheetPlan } from '../../../../workbook/plan';
import { roles, type Style } from '../../../../workbook/roles';
import { encodeAttribute, encodeText } from '../../xml-encoding';
import type { DrawingDialect } from './dialect';

/** Fills of the series, in turn. */
const fills = ['1F4E79', '9DC3E6', '7F7F7F', 'F4B183'] as const;

/** A chart of bars or columns over the tab's cells; the values that stand there now are kept beside the references. */
export function chartXml(tab: SheetPlan, plan: ChartPlan, { chart, main, relationships }: DrawingDialect): string {
  const [direction, categoriesAt, valuesAt] = plan.type === 'columns' ? ['col', 'b', 'l'] : ['bar', 'l', 'b'];
  const series = plan.series.map(({ name, values }, index) => {
    const number = String(index);
    const fill = fills[index % fills.length] ?? fills[0];
    return (
      `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${encodeText(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat>${textsXml(tab, plan.categories)}</c:cat><c:val>${numbersXml(tab, values)}</c:val></c:ser>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relationships}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${fontXml('defRPr', chartFonts.title, true)}</a:pPr>` +
    `<a:r>${fontXml('rPr', chartFonts.title, true)}<a:t>${encodeText(plan.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}` +
    '<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    `<c:catAx>${axisXml(1, categoriesAt)}<c:numFmt formatCode="General" sourceLinked="0"/>${ticksXml('low')}${unturned}` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx>${axisXml(2, valuesAt)}<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${encodeAttribute(formatOf(tab, plan.series[0]?.values))}" sourceLinked="0"/>${ticksXml('nextTo')}` +
    '<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>' +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml('defRPr', chartFonts.text, false)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

/** Labels that stand upright: LibreOffice turns long ones. */
const unturned = `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr>${fontXml('defRPr', chartFonts.text, false)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;

function fontXml(element: string, points: number, bold: boolean): string {
  return `<a:${element}${element === 'rPr' ? ' lang="ja-JP"' : ''} sz="${String(points * 100)}" b="${bold ? '1' : '0'}"/>`;
}

const axisXml = (id: number, at: string): string =>
  `<c:axId val="${String(id)}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>`;

const ticksXml = (labels: string): string =>
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;

function textsXml(tab: SheetPlan, area: Area): string {
  const points = cellsIn(tab, area).map((cell, index) => pointXml(index, String(cell?.value ?? '')));
  return `<c:strRef>${referenceXml(tab, area)}<c:strCache>${countXml(points)}${points.join('')}</c:strCache></c:strRef>`;
}

function numbersXml(tab: SheetPlan, area: Area): string {
  const cells = cellsIn(tab, area);
  const points = cells.map((cell, index) =>
    typeof cell?.value === 'number' ? pointXml(index, String(cell.value)) : '',
  );
  const format = `<c:formatCode>${encodeText(formatOf(tab, area))}</c:formatCode>`;
  return `<c:numRef>${referenceXml(tab, area)}<c:numCache>${format}${countXml(points)}${points.join('')}</c:numCache></c:numRef>`;
}

/** The number format of the first of an area's cells. */
function formatOf(tab: SheetPlan, area: Area | undefined): string {
  const first = area && cellsIn(tab, area)[0];
  const style: Style | null = first ? roles[first.role] : null;
  return style?.format ?? 'General';
}

const pointXml = (index: number, value: string): string =>
  `<c:pt idx="${String(index)}"><c:v>${encodeText(value)}</c:v></c:pt>`;

const countXml = ({ length }: readonly string[]): string => `<c:ptCount val="${String(length)}"/>`;

function referenceXml({ name }: SheetPlan, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `<c:f>${encodeText(`${quoteSheet(name)}!${corner(top, left)}:${corner(bottom, right)}`)}</c:f>`;
}

/** The cells of a column's stretch, from top to bottom. */
const cellsIn = ({ rows }: SheetPlan, { top, bottom, left }: Area): (PlanCell | null)[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => rows[top + index]?.cells[left] ?? null);

/** Where a drawing shows a chart. `id`: of the relationship that leads to its part; `number`: unlike that of any other shape. */
export function anchorXml(
  { title, covers: { top, left, bottom, right } }: ChartPlan,
  { name, id, number }: { readonly name: string; readonly id: string; readonly number: number },
  { drawing, main, chart, relationships }: DrawingDialect,
): string {
  const corner = (element: string, row: number, column: number) =>
    `<xdr:${element}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}" xmlns:a="${main}">${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number)}" name="${name}" descr="${encodeAttribute(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

import { cardForm, singleKeys } from '../layout/card';
import { keysOf, type FormDeclaration } from '../layout/kinds';
import type { OwnItem } from '../layout/own-item';
import { tellsOfYear } from '../layout/of-year';
import { listForm } from '../layout/list';
import { assessmentForm } from '../layout/sections';
import type { Field } from '../model/field';
import { kpiName, measureLabel } from '../model/names';
import { gridOf } from '../read/sheet/grid';
import { placeKey } from '../workbook/place-key';
import { told, write, type Carrying } from './carrying';
import { ownerNow, type Staying } from './projects';

/** Empties what tells of the evaluated year alone: evaluations, texts, directions. */
export function emptyTexts(carrying: Carrying, { cards, rows }: Staying): void {
  const { evaluation } = carrying.review;
  const { layout } = evaluation;
  for (const card of cards) {
    const owner = ownerNow(carrying.draft, card);
    for (const key of ofYear(cardForm)) if (isSingle(key)) empty(carrying, card[key], owner);
    emptyOwn(carrying, card.own, owner);
  }
  for (const row of rows) {
    const owner = ownerNow(carrying.draft, row);
    for (const key of ofYear(listForm)) empty(carrying, row[key], owner);
    emptyOwn(carrying, row.own, owner);
  }
  for (const assessment of evaluation.assessments)
    for (const key of ofYear(assessmentForm))
      empty(carrying, assessment[key], measureLabel(assessment.heading?.number ?? null, layout));
  for (const kpi of evaluation.kpis) empty(carrying, kpi.verification, kpiName(kpi));
  for (const { item, owner, field } of evaluation.ownValues)
    if (item.form !== 'list' && item.form !== 'card' && tellsOfYear(item)) empty(carrying, field, owner);
  emptyFinal(carrying);
}

const isSingle = (key: string): key is (typeof singleKeys)[number] => singleKeys.some((one) => one === key);

const ofYear = <F extends FormDeclaration>(form: F): (keyof F & string)[] =>
  keysOf(form).filter((key) => form[key]?.ofYear);

function emptyOwn(carrying: Carrying, own: ReadonlyMap<OwnItem, Field<unknown>>, owner: string): void {
  for (const [item, field] of own) if (tellsOfYear(item)) empty(carrying, field, owner);
}

function empty(carrying: Carrying, field: Field<unknown>, owner: string): void {
  const { state, place, label, labelPlace } = field;
  if (state === 'missing') return;
  const before = told(carrying.draft.now(place));
  const isRenamed = labelPlace !== null && carrying.renamed.has(placeKey(labelPlace));
  if (isRenamed && before !== null)
    carrying.lines.push({ what: 'kept', owner, field: label, place, before, after: renamedStays });
  else write(carrying, place, null, { what: 'emptied', owner, field: label });
}

/** A label under another name is told by what stands beside it. */
const renamedStays = '項目名が様式と違うため、そのままにしました。様式定義に書き、手で空欄にしてください。';

/** The final evaluation may stand in several cells, one below the other. */
function emptyFinal(carrying: Carrying): void {
  const { evaluation, snapshot } = carrying.review;
  const field = evaluation.finalEvaluation;
  const sheet = snapshot.sheets.find(({ name }) => name === field?.place.sheet);
  if (!field?.value || !sheet) return;
  const grid = gridOf(sheet);
  let left = field.value.length;
  for (const row of grid.rowsBetween(field.place.row - 1, Number.MAX_SAFE_INTEGER)) {
    const cell = grid.row(row).find(({ column }) => column >= field.place.column);
    if (!cell || left <= 0) break;
    const text = String(told(carrying.draft.now({ sheet: sheet.name, row, column: cell.column })) ?? '');
    if (!field.value.includes(text.trim())) break;
    left -= text.trim().length + 1;
    empty(carrying, { ...field, place: { sheet: sheet.name, row, column: cell.column } }, '');
  }
}
